package org.casus.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.casus.measure.hawkes.Bounds;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.ExpHawkesFit;
import org.casus.measure.hawkes.Marked;
import org.casus.measure.hawkes.MultiHawkes;
import org.casus.measure.hawkes.MultiHawkesFit;
import org.casus.measure.hawkes.Thinning;
import org.casus.measure.tempo.Bursts;
import org.casus.measure.tempo.CircularShift;
import org.casus.measure.tempo.Draws;
import org.casus.measure.tempo.Pelt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the numerics of point processes take on simulated events, one thread, under JMH. Wall time, so the machine should be idle. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PointProcessBenchmark {
  private static final ExpHawkes TRUTH = new ExpHawkes(0.5, 0.6, 1);
  private static final MultiHawkes PAIR = new MultiHawkes(
      new double[] {0.3, 0.1}, new double[][] {{0.4, 0.3}, {0.15, 0.1}}, new double[][] {{0.5, 0.5}, {1, 1}});

  private final double[] gradient = new double[3];
  private double[] times = {};
  private double[] thousand = {};
  private double[] million = {};
  private double[] events = {};
  private double[] moments = {};
  private int[] counts = {};
  private Marked pair = new Marked(new double[0], new int[0], 2, 0, 1);

  /** Simulates the events. */
  @Setup
  public void simulate() {
    million = Arrays.copyOf(Thinning.times(TRUTH, 0, 850_000, new SplittableRandom(1)), 1_000_000);
    times = Arrays.copyOf(million, 100_000);
    thousand = Arrays.copyOf(million, 1_000);
    Marked both = Thinning.events(PAIR, 0, 130_000, new SplittableRandom(2));
    pair = new Marked(Arrays.copyOf(both.times(), 100_000), Arrays.copyOf(both.kinds(), 100_000), 2, 0, both.times()[99_999]);
    SplittableRandom random = new SplittableRandom(3);
    events = random.doubles(200, 0, 365).sorted().toArray();
    moments = random.doubles(10, 0, 365).sorted().toArray();
    counts = new int[1_000_000];
    double mean = 2;
    for (int i = 0; i < counts.length; i++) {
      mean = i % 1_000 == 0 ? 1 + 5 * random.nextDouble() : mean;
      counts[i] = poisson(random, mean);
    }
  }

  private static int poisson(SplittableRandom random, double mean) {
    int count = 0;
    for (double product = random.nextDouble(); product > Math.exp(-mean); product *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  /** The likelihood of 100,000 events with its gradient. */
  @Benchmark
  public double logLikelihoodWithGradient() {
    return TRUTH.logLikelihood(times, 0, times[times.length - 1], gradient);
  }

  /** A fit to 1,000 events. */
  @Benchmark
  public double fitOfThousand() {
    return ExpHawkesFit.of(thousand, 0, thousand[thousand.length - 1], Bounds.DAYS).logLikelihood();
  }

  /** A fit to 100,000 events. */
  @Benchmark
  public double fitOfHundredThousand() {
    return ExpHawkesFit.of(times, 0, times[times.length - 1], Bounds.DAYS).logLikelihood();
  }

  /** A fit to a million events. */
  @Benchmark
  public double fitOfMillion() {
    return ExpHawkesFit.of(million, 0, million[million.length - 1], Bounds.DAYS).logLikelihood();
  }

  /** A fit to 100,000 events of two kinds. */
  @Benchmark
  public double fitOfPair() {
    return MultiHawkesFit.of(pair, MultiHawkes.Decay.TARGET, Bounds.DAYS).logLikelihood();
  }

  /** Changes among a million Poisson counts. */
  @Benchmark
  public int[] peltPoisson() {
    return Pelt.poisson(counts, 28, Pelt.Penalty.MBIC);
  }

  /** Changes among a million counts under the negative binomial cost. */
  @Benchmark
  public int[] peltNegativeBinomial() {
    return Pelt.negativeBinomial(counts, 2, 28, Pelt.Penalty.MBIC);
  }

  /** Bursts among 1,000 events. */
  @Benchmark
  public List<Bursts.Burst> bursts() {
    return Bursts.of(thousand, 2, 1);
  }

  /** 9,999 shifts of ten moments among 200 events. */
  @Benchmark
  public CircularShift.Result shifts() {
    return CircularShift.test(events, moments, 0, 365, 0, 14, 9_999, new Draws(1, 1));
  }
}
