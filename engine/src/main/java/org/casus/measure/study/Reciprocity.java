package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.casus.measure.plot.Table;
import org.casus.measure.series.Design;
import org.casus.measure.series.Granger;
import org.casus.measure.series.Lags;
import org.jspecify.annotations.Nullable;

/** Whether each side's weeks foretell the other's, beside a common slow trend. */
final class Reciprocity implements Analysis {
  private static final int FEWEST_WEEKS = 104;
  private static final int FEWEST_EVENTS = 60;
  /** So many weeks of each side must hold an event, or lags can't be told from each other. */
  private static final int FEWEST_FILLED = 20;
  private static final int MOST_LAGS = 8;
  private static final int WEEKS_A_KNOT = 13;
  private static final int NEAR = 4;

  @Override
  public String name() {
    return "reciprocity";
  }

  @Override
  public String asks() {
    return "Do the two sides answer each other?";
  }

  @Override
  public boolean paired() {
    return true;
  }

  @Override
  public Finding find(Material material) {
    Series first = material.of();
    Draft draft = new Draft(material);
    Series second = Paired.used(material, draft);
    if (second == null) {
      return draft.refuse("No second side is declared.", "a series of the other side's acts.");
    }
    int weeks = (int) (material.window().days() / 7);
    if (weeks < FEWEST_WEEKS || first.size() < FEWEST_EVENTS || second.size() < FEWEST_EVENTS) {
      return draft.table(crossed(weekly(first.partitions().get(0).days(), material.window()), weekly(second.partitions().get(0).days(), material.window()))).refuse(
          weeks + " weeks with " + first.size() + " and " + second.size() + " events can't show that two sides answer each other; the weeks are tabled.",
          "at least " + FEWEST_WEEKS + " weeks and " + FEWEST_EVENTS + " events on each side.");
    }
    int filled = Math.min(filled(first, material.window()), filled(second, material.window()));
    if (filled < FEWEST_FILLED) {
      return draft.refuse("All events of one side lie in " + InFigures.count(filled, "week", "weeks") + ".", "events of each side in at least " + FEWEST_FILLED + " weeks.");
    }
    List<Both> tested = PerSample.days(first, second, (a, b) -> Both.of(weekly(a, material.window()), weekly(b, material.window())));
    return answer(material, draft, tested);
  }

  /** In how many weeks a series has events. */
  private static int filled(Series series, Window window) {
    return (int) Arrays.stream(weekly(series.partitions().get(0).days(), window)).filter(count -> count > 0).count();
  }

  /** Both directions in one sample. */
  record Both(int lag, Granger toFirst, Granger toSecond, double shiftToFirst, double shiftToSecond, Granger plainToFirst, Granger plainToSecond,
      @Nullable FollowingWeeks countsToFirst, @Nullable FollowingWeeks countsToSecond) {

    static Both of(double[] first, double[] second) {
      Design common = Design.of(first.length).constant().spline(Math.max(3, first.length / WEEKS_A_KNOT));
      int lag = Lags.best(first, second, MOST_LAGS, common);
      return new Both(lag, Granger.test(second, first, lag, common), Granger.test(first, second, lag, common), shifted(second, first, lag, common),
          shifted(first, second, lag, common), Granger.test(second, first, lag), Granger.test(first, second, lag),
          FollowingWeeks.of(second, first, common), FollowingWeeks.of(first, second, common));
    }

    /** The share of shifts of the cause by whole weeks, not near ones, whose F reaches the unshifted one. */
    private static double shifted(double[] cause, double[] effect, int lag, Design common) {
      double seen = Granger.test(cause, effect, lag, common).statistic();
      int reached = 1;
      int shifts = 1;
      for (int shift = NEAR + lag; shift < cause.length - NEAR - lag; shift++) {
        double[] turned = new double[cause.length];
        System.arraycopy(cause, shift, turned, 0, cause.length - shift);
        System.arraycopy(cause, 0, turned, cause.length - shift, shift);
        reached += Granger.test(turned, effect, lag, common).statistic() >= seen ? 1 : 0;
        shifts++;
      }
      return reached / (double) shifts;
    }
  }

  private static Finding answer(Material material, Draft draft, List<Both> tested) {
    String other = Paired.name(material);
    String one = material.study().of();
    double toFirst = Math.min(1, 2 * Pooled.p(tested.stream().mapToDouble(Both::shiftToFirst).toArray()));
    double toSecond = Math.min(1, 2 * Pooled.p(tested.stream().mapToDouble(Both::shiftToSecond).toArray()));
    Both first = tested.get(0);
    draft.estimate("F, " + other + " foretell " + one, "", first.toFirst.statistic(), null, "lag " + first.lag + " weeks by the Bayesian criterion, common spline trend");
    draft.estimate("F, " + one + " foretell " + other, "", first.toSecond.statistic(), null, "the same the other way");
    draft.p(P.Kind.ROBUST, Math.min(toFirst, toSecond), "the clearer direction; F against shifts of one side by whole weeks, times 2 directions");
    draft.p(P.Kind.NAIVE, Math.min(first.plainToFirst.p(), first.plainToSecond.p()), "F test without a common trend (Granger 1969)");
    boolean seconded = counted(draft, tested, one, other, toFirst, toSecond);
    draft.stable(P.clear(Math.min(toFirst, toSecond)), tested.stream().map(each -> P.clear(2 * Math.min(each.shiftToFirst, each.shiftToSecond))).toList());
    draft.caveat("A campaign of a few weeks that drives both sides would look the same; what happens in one week can't be ordered.");
    if (!P.clear(Math.min(toFirst, toSecond))) {
      return draft.answer(Verdict.NOT_ESTABLISHED, "Neither side's weeks are found to foretell the other's (" + InFigures.p(toFirst) + " and " + InFigures.p(toSecond) + ").");
    }
    String way = P.clear(toFirst) && P.clear(toSecond) ? "each side's weeks foretell the other's" : P.clear(toFirst) ? "weeks with more “" + other + "” are followed by weeks with other numbers of “" + one + "”"
        : "weeks with more “" + one + "” are followed by weeks with other numbers of “" + other + "”";
    return draft.answer(Verdict.CONSISTENT, "The record is consistent with an answer: " + way + " (" + InFigures.p(Math.min(toFirst, toSecond))
        + "); an association, which a driver of both would also give." + (seconded ? "" : " A model of counts, in which acts bring acts a week later, does not show the same."));
  }

  /** Whether counts that follow counts leave standing what F found; also where they can't be fitted. */
  private static boolean counted(Draft draft, List<Both> tested, String one, String other, double toFirst, double toSecond) {
    FollowingWeeks first = tested.get(0).countsToFirst;
    FollowingWeeks second = tested.get(0).countsToSecond;
    if (first == null || second == null) {
      draft.caveat("A model of counts could not be fitted: long stretches hold no event.");
      return true;
    }
    draft.estimate("events of " + one + " by each of " + other + " in the week before", "", first.value(), first.interval(), "negative binomial counts that follow counts, common spline trend");
    draft.estimate("events of " + other + " by each of " + one + " in the week before", "", second.value(), second.interval(), "the same the other way");
    double countsFirst = counted(tested, Both::countsToFirst);
    double countsSecond = counted(tested, Both::countsToSecond);
    draft.p(P.Kind.NAIVE, Math.min(countsFirst, countsSecond), "likelihood ratio of those counts, the clearer direction, times 2");
    boolean stands = (!P.clear(toFirst) || P.clear(countsFirst)) && (!P.clear(toSecond) || P.clear(countsSecond));
    draft.check("counts that follow counts", stands, InFigures.p(countsFirst) + " and " + InFigures.p(countsSecond) + (!P.clear(Math.min(toFirst, toSecond)) ? P.NOTHING_FOUND : stands ? "" : ": they do not show what F shows"));
    return stands;
  }

  private static double counted(List<Both> tested, Function<Both, @Nullable FollowingWeeks> direction) {
    double[] ps = tested.stream().map(direction).filter(Objects::nonNull).mapToDouble(FollowingWeeks::p).toArray();
    return Math.min(1, 2 * Pooled.p(ps));
  }

  private static double[] weekly(double[] days, Window window) {
    double[] weeks = new double[(int) (window.days() / 7)];
    for (double day : days) {
      int week = (int) ((day - window.from()) / 7);
      if (week < weeks.length) {
        weeks[week]++;
      }
    }
    return weeks;
  }

  private static Table crossed(double[] first, double[] second) {
    List<List<String>> rows = new ArrayList<>();
    for (boolean before : new boolean[] {true, false}) {
      long[] counts = new long[2];
      for (int week = 1; week < first.length; week++) {
        if (second[week - 1] > 0 == before) {
          counts[first[week] > 0 ? 0 : 1]++;
        }
      }
      rows.add(List.of(before ? "weeks after one in which the other side acted" : "other weeks", String.valueOf(counts[0]), String.valueOf(counts[1])));
    }
    return new Table(List.of("Weeks", "with events", "without"), rows);
  }
}
