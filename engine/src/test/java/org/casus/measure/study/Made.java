package org.casus.measure.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.casus.incident.Lens;
import org.casus.measure.Severity;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.Thinning;
import org.jspecify.annotations.Nullable;

/** Series made by chance, of which the truth is known, and the findings about them. */
final class Made implements Events {
  static final int DAYS = 365;
  private final Map<String, Chronicle> series;

  Made(Map<String, double[]> days) {
    Map<String, Chronicle> made = new java.util.TreeMap<>();
    days.forEach((name, each) -> made.put(name, chronicle(each)));
    this.series = made;
  }

  private Made(Chronicle attacks) {
    this.series = Map.of("attacks", attacks);
  }

  /** Attacks as reports tell them, compared with each other. */
  static Made compared(Chronicle attacks) {
    return new Made(attacks);
  }

  /** Events that are known to the day, as reports tell them. */
  static Chronicle chronicle(double[] times) {
    double[] days = Arrays.stream(times).map(Math::floor).sorted().toArray();
    List<Happening> happenings = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      happenings.add(new Happening(String.format("made %05d", i), "made", days[i], days[i] + 1, null, Set.of(), Severity.HIT, Double.NaN));
    }
    return new Chronicle(happenings, List.of(), Map.of(), 0);
  }

  @Override
  public Chronicle under(Selection selection, Lens lens) {
    return series.getOrDefault(selection.doers().get(0), Chronicle.EMPTY);
  }

  @Override
  public boolean compared() {
    return series.values().stream().anyMatch(each -> !each.twins().isEmpty());
  }

  @Override
  public @Nullable LocalDate last(Selection selection) {
    return null;
  }

  /** The finding of an analysis over these events, with as much work as is wanted. */
  Finding find(String analysis, int days, long seed, Effort effort, List<Anchor> anchors) {
    Study study = study(analysis, days, seed, anchors);
    return Analyses.named(analysis).find(new Material(study, selections(), this, Lens.LIKELY, effort, 1));
  }

  static Study study(String analysis, int days, long seed, List<Anchor> anchors) {
    return new Study(analysis, "What?", analysis, "attacks", "strikes", List.of(), List.of(), anchors, null, Lens.LIKELY,
        new Window(0, days, List.of()), seed, null);
  }

  static Map<String, Selection> selections() {
    return Map.of("attacks", named("attacks"), "strikes", named("strikes"));
  }

  private static Selection named(String name) {
    return new Selection(List.of(name), List.of(), List.of(), List.of(), List.of(), List.of(), null, 0);
  }

  /** So many events anywhere. */
  static double[] uniform(SplittableRandom random, int number, double days) {
    return random.doubles(number, 0, days).sorted().toArray();
  }

  /** A constant rate, in expectation so many events. */
  static double[] poisson(SplittableRandom random, double number, double days) {
    return Thinning.times(new ExpHawkes(number / days, 0, 1), 0, days, random);
  }

  /** Clusters: half of all events are brought by others within about five days. */
  static double[] clustered(SplittableRandom random, double number, double days) {
    return Thinning.times(new ExpHawkes(number / days / 2, 0.5, 0.2), 0, days, random);
  }

  /** Events whose rate follows a course between 0 and a largest value, in expectation so many. */
  static double[] course(SplittableRandom random, double number, double days, java.util.function.DoubleUnaryOperator course, double largest, double mean) {
    return Arrays.stream(poisson(random, number * largest / mean, days)).filter(day -> random.nextDouble() * largest < course.applyAsDouble(day)).toArray();
  }

  /** Campaigns: stretches of so many days in which everything is so many times as frequent. */
  static java.util.function.DoubleUnaryOperator campaigns(SplittableRandom random, int number, double length, double times, double days) {
    double[] starts = random.doubles(number, 0, days - length).toArray();
    return day -> Arrays.stream(starts).anyMatch(start -> day >= start && day < start + length) ? times : 1;
  }
}
