package org.casus.extract.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.casus.learn.Ranker;

/**
 * Reads a span from a cue outwards: ranks the places where it may begin, then for the best of them the places where it may
 * end. Immutable and thread-safe.
 */
final class SpanReader {

  private static final int BEAM = 3;
  private static final double LEAST = 0.1; // of a beginning that is followed up

  private final Ranker begins;
  private final Ranker ends;
  private final Function<Scene, List<Integer>> beginnings;
  private final BiFunction<Scene, Integer, List<Integer>> endings;

  SpanReader(Ranker begins, Ranker ends, Function<Scene, List<Integer>> beginnings,
      BiFunction<Scene, Integer, List<Integer>> endings) {
    this.begins = begins;
    this.ends = ends;
    this.beginnings = beginnings;
    this.endings = endings;
  }

  /** A span, or none ({@code first} is {@link Boundaries#NONE}), with its probability. */
  record Choice(int first, int last, double probability) {

    boolean none() {
      return first == Boundaries.NONE;
    }

    Span span() {
      return new Span(first, last);
    }
  }

  /** The likeliest span, if there is one. */
  List<Span> best(Scene scene) {
    return read(scene).stream().limit(1).filter(c -> !c.none()).map(Choice::span).toList();
  }

  /** The likeliest spans, best first. */
  List<Choice> read(Scene scene) {
    List<Integer> begin = beginnings.apply(scene);
    double[] first = begins.probabilities(beginFeatures(scene, begin));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -first[i]).thenComparing(i -> i));
    List<Choice> found = new ArrayList<>();
    for (int i : order.subList(0, Math.min(BEAM, order.size()))) {
      found.addAll(ended(scene, begin.get(i), first[i]));
    }
    found.sort(Comparator.comparingDouble((Choice c) -> -c.probability()));
    return found;
  }

  private List<Choice> ended(Scene scene, int begin, double probability) {
    if (begin == Boundaries.NONE || probability < LEAST) {
      return begin == Boundaries.NONE ? List.of(new Choice(begin, begin, probability)) : List.of();
    }
    List<Integer> end = endings.apply(scene, begin);
    double[] last = ends.probabilities(endFeatures(scene, begin, end));
    List<Choice> found = new ArrayList<>();
    for (int i = 0; i < last.length; i++) {
      found.add(new Choice(begin, end.get(i), probability * last[i]));
    }
    return found;
  }

  static List<Collection<String>> beginFeatures(Scene scene, List<Integer> places) {
    BeginFeatures features = new BeginFeatures(scene);
    return Lessons.lazy(places.size(), i -> features.of(places.get(i)));
  }

  static List<Collection<String>> endFeatures(Scene scene, int begin, List<Integer> places) {
    EndFeatures features = new EndFeatures(scene, begin);
    return Lessons.lazy(places.size(), i -> features.of(places.get(i)));
  }
}
