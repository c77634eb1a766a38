package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.casus.measure.linkage.Partitions;
import org.casus.measure.tempo.Ascending;
import org.casus.measure.tempo.Draws;

/**
 * A series as it may have been: many samples of it, each with one choice of which pairs are one event and of the moment of
 * every event within its days (multiple imputation; Rubin 1987). Immutable.
 *
 * @param chronicle the events
 * @param samples the samples: all jitters of the first partition, then of the next
 * @param jitters how many samples of each partition
 */
public record Series(Chronicle chronicle, List<Sample> samples, int jitters) {

  /**
   * One sample.
   *
   * @param times moments in order, days since 1970-01-01, within the window
   * @param events numbers of the events in the chronicle, in the same order
   */
  public record Sample(double[] times, int[] events) {

    /** The whole days, as the starts of the days. */
    public double[] days() {
      return Arrays.stream(times).map(Math::floor).toArray();
    }

    /** The number of events. */
    public int size() {
      return times.length;
    }
  }

  /** Copies the list. */
  public Series {
    samples = List.copyOf(samples);
  }

  /** Samples a chronicle within a window. */
  static Series of(Chronicle chronicle, Window window, Effort effort, Draws draws) {
    List<int[]> partitions = partitions(chronicle, effort.partitions(), draws.named("twins"));
    List<Sample> samples = new ArrayList<>();
    for (int partition = 0; partition < effort.partitions(); partition++) {
      boolean[] kept = firsts(partitions.get(partition));
      for (int jitter = 0; jitter < effort.jitters(); jitter++) {
        samples.add(sample(chronicle, kept, window, draws.named("moments").generator(partition * effort.jitters() + jitter)));
      }
    }
    return new Series(chronicle, samples, effort.jitters());
  }

  /** One sample of each partition. */
  public List<Sample> partitions() {
    List<Sample> first = new ArrayList<>();
    for (int i = 0; i < samples.size(); i += jitters) {
      first.add(samples.get(i));
    }
    return first;
  }

  /** The sample that goes with another series' sample of this number; a long series has fewer of its own. */
  Sample partition(int number) {
    int count = samples.size() / jitters;
    return samples.get(number % count * jitters);
  }

  /** At most so many samples, evenly spread over all. */
  public List<Sample> some(int most) {
    int step = Math.max(1, (int) Math.ceil(samples.size() / (double) most));
    List<Sample> some = new ArrayList<>();
    for (int i = 0; i < samples.size(); i += step) {
      some.add(samples.get(i));
    }
    return some;
  }

  /** The usual number of events in a sample: the median. */
  public int size() {
    int[] sizes = samples.stream().mapToInt(Sample::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private static List<int[]> partitions(Chronicle chronicle, int count, Draws draws) {
    int things = chronicle.happenings().size();
    if (chronicle.twins().isEmpty()) {
      return java.util.Collections.nCopies(count, java.util.stream.IntStream.range(0, things).toArray());
    }
    return Partitions.sample(things, chronicle.twins().stream().map(twin -> new Partitions.Link(twin.first(), twin.second(), twin.probability())).toList(), count, draws);
  }

  /** Of each group its first event. */
  private static boolean[] firsts(int[] groups) {
    boolean[] kept = new boolean[groups.length];
    java.util.BitSet seen = new java.util.BitSet();
    for (int i = 0; i < groups.length; i++) {
      kept[i] = !seen.get(groups[i]);
      seen.set(groups[i]);
    }
    return kept;
  }

  private static Sample sample(Chronicle chronicle, boolean[] kept, Window window, SplittableRandom random) {
    double[] moments = new double[kept.length];
    int[] events = new int[kept.length];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      Happening happening = chronicle.happenings().get(i);
      double moment = happening.from() + random.nextDouble() * happening.days();
      if (kept[i] && window.holds(moment)) {
        moments[size] = moment;
        events[size++] = i;
      }
    }
    int[] order = Ascending.order(Arrays.copyOf(moments, size), window.from(), window.to());
    return new Sample(Arrays.stream(order).mapToDouble(place -> moments[place]).toArray(), Arrays.stream(order).map(place -> events[place]).toArray());
  }
}
