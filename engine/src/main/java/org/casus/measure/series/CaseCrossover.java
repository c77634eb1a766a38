package org.casus.measure.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.Rates;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Days with attacks set against other days of the same weekday in the same month, by whether a strike came shortly before
 * (Maclure 1991; days chosen in strata of time, Levy et al. 2001). Slow trends drop out by design; clustering does not.
 *
 * @param cases attacks in strata that have days with and without a strike shortly before
 * @param exposed how many of them came shortly after a strike
 * @param strata how many such strata
 * @param odds the odds ratio by conditional logistic regression, with its profile-likelihood interval and likelihood-ratio p
 */
public record CaseCrossover(int cases, int exposed, int strata, Rates.Ratio odds) {
  private static final double LARGEST_LOG = 30;

  /**
   * Compares days. Those too early to know what came before them are left out.
   *
   * @param attacks attacks of each day
   * @param strikes strikes of each day, the same days
   * @param first the first day
   * @param within how many days before an attack a strike may have come; the very day, whose order is not known, counts for nothing
   * @param level such as 0.95
   * @throws IllegalArgumentException where no attack falls in a stratum with days of both kinds
   */
  public static CaseCrossover of(int[] attacks, int[] strikes, LocalDate first, int within, double level) {
    Checked.counts(attacks);
    Checked.counts(strikes);
    Checked.level(level);
    Checked.atLeast("number of days before an attack", within, 1);
    Checked.atLeast("number of days of strikes less those of attacks", strikes.length - attacks.length, 0);
    Map<String, Stratum> found = new LinkedHashMap<>();
    for (int day = within; day < attacks.length; day++) {
      LocalDate date = first.plusDays(day);
      String name = date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfWeek();
      boolean exposed = IntStream.range(day - within, day).anyMatch(before -> strikes[before] > 0);
      found.merge(name, Stratum.of(exposed, attacks[day]), Stratum::plus);
    }
    List<Stratum> strata = new ArrayList<>(found.values());
    strata.removeIf(stratum -> !stratum.tells());
    int cases = strata.stream().mapToInt(Stratum::cases).sum();
    Checked.atLeast("number of attacks in strata with days both soon after a strike and not", cases, 1);
    int exposed = strata.stream().mapToInt(Stratum::exposedCases).sum();
    return new CaseCrossover(cases, exposed, strata.size(), odds(strata, cases, exposed, level));
  }

  private static Rates.Ratio odds(List<Stratum> strata, int cases, int exposed, double level) {
    double best = exposed == 0 ? -LARGEST_LOG : exposed == cases ? LARGEST_LOG
        : solve(log -> exposed - strata.stream().mapToDouble(stratum -> stratum.expected(log)).sum(), -LARGEST_LOG, LARGEST_LOG);
    double reached = logLikelihood(strata, exposed, best);
    double cut = reached - new ChiSquaredDistribution(1).inverseCumulativeProbability(level) / 2;
    DoubleUnaryOperator above = log -> logLikelihood(strata, exposed, log) - cut;
    double low = exposed == 0 ? 0 : Math.exp(solve(above, -LARGEST_LOG, best));
    double high = exposed == cases ? Double.POSITIVE_INFINITY : Math.exp(solve(above, best, LARGEST_LOG));
    double statistic = Math.max(0, 2 * (reached - logLikelihood(strata, exposed, 0)));
    double estimate = exposed == 0 ? 0 : exposed == cases ? Double.POSITIVE_INFINITY : Math.exp(best);
    return new Rates.Ratio(estimate, new Interval(low, high), 1 - new ChiSquaredDistribution(1).cumulativeProbability(statistic));
  }

  private static double solve(DoubleUnaryOperator function, double low, double high) {
    return new BracketingNthOrderBrentSolver(1e-12, 1e-10, 1e-12, 5).solve(500, function::applyAsDouble, low, high);
  }

  /** Each attack falls on a day of its stratum with odds e^b for the days soon after a strike. */
  private static double logLikelihood(List<Stratum> strata, int exposed, double log) {
    return exposed * log - strata.stream().mapToDouble(stratum -> stratum.cases() * stratum.logWeight(log)).sum();
  }

  /** The days of one weekday in one month: how many of either kind, and the attacks on them. */
  private record Stratum(int exposedDays, int otherDays, int exposedCases, int cases) {

    static Stratum of(boolean exposed, int attacks) {
      return new Stratum(exposed ? 1 : 0, exposed ? 0 : 1, exposed ? attacks : 0, attacks);
    }

    Stratum plus(Stratum other) {
      return new Stratum(exposedDays + other.exposedDays, otherDays + other.otherDays, exposedCases + other.exposedCases, cases + other.cases);
    }

    boolean tells() {
      return exposedDays > 0 && otherDays > 0 && cases > 0;
    }

    double logWeight(double log) {
      return Math.log(exposedDays * Math.exp(log) + otherDays);
    }

    double expected(double log) {
      return cases * exposedDays * Math.exp(log - logWeight(log));
    }
  }
}
