package org.casus.measure.study;

import java.util.List;
import java.util.Objects;
import org.casus.measure.series.CaseCrossover;
import org.casus.measure.tempo.Rates;
import org.jspecify.annotations.Nullable;

/** Days with attacks against other days of the same weekday and month, so that slow changes of tempo drop out. Stateless. */
final class Crossover {

  private Crossover() {}

  /** Adds the odds of attacks soon after a strike; whether they leave standing what the shifts found, with that p. */
  static boolean seconds(Material material, Draft draft, double length, double p) {
    List<Rates.Ratio> ratios = PerSample.days(material.of(), Paired.second(material), (attacks, strikes) -> odds(attacks, strikes, material.window(), (int) length))
        .stream().filter(Objects::nonNull).toList();
    if (ratios.isEmpty()) {
      draft.caveat("No weekday of a month has days with and without a strike shortly before them, so that such days can't be compared.");
      return true;
    }
    Pooled odds = Pooled.ratio(ratios.stream().mapToDouble(Rates.Ratio::estimate).toArray(), ratios.stream().map(Rates.Ratio::interval).toList());
    double naive = Pooled.p(ratios.stream().mapToDouble(Rates.Ratio::p).toArray());
    draft.estimate("odds of attacks in the " + InFigures.number(length) + " days after a strike", "", odds.value(), odds.interval(),
        "case-crossover: against other days of the same weekday and month, conditional logistic; too narrow where attacks cluster");
    draft.p(P.Kind.NAIVE, naive, "odds of the case-crossover, likelihood ratio");
    boolean stands = !P.clear(p) || P.clear(naive) && odds.value() > 1;
    draft.check("days of the same weekday and month", stands, InFigures.p(naive) + (!P.clear(p) ? P.NOTHING_FOUND : stands ? "" : ": beside slow changes of tempo nothing is left that stands out"));
    return stands;
  }

  private static Rates.@Nullable Ratio odds(double[] attacks, double[] strikes, Window window, int within) {
    try {
      return CaseCrossover.of(daily(attacks, window), daily(strikes, window), Window.date(window.from()), within, 0.95).odds();
    } catch (IllegalArgumentException none) {
      return null; // no stratum has days of both kinds
    }
  }

  private static int[] daily(double[] days, Window window) {
    int[] counts = new int[(int) Math.ceil(window.days())];
    for (double day : days) {
      counts[(int) (day - window.from())]++;
    }
    return counts;
  }
}
