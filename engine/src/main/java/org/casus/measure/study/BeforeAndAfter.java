package org.casus.measure.study;

import java.util.Arrays;
import java.util.List;
import org.casus.measure.series.BeforeAfter;
import org.casus.measure.series.Placebo;
import org.casus.measure.series.PlaceboDates;
import org.casus.measure.series.Trigger;
import org.jspecify.annotations.Nullable;

/** Whether fewer attacks came after a strike than before it, and than after moments like it. It never says why. */
final class BeforeAndAfter implements Analysis {
  private static final double TRIGGER_DAYS = 14;
  private static final int NO_VERDICT = 10;
  private static final int FIRM = 20;
  private static final int FEWEST_OTHERS = 19;
  private static final int MOST_STRIKES = 5;

  @Override
  public String name() {
    return "before-after";
  }

  @Override
  public String asks() {
    return "Did the attacks become fewer after the strike?";
  }

  @Override
  public boolean paired() {
    return true;
  }

  @Override
  public Finding find(Material material) {
    Series strikes = material.after();
    Draft draft = new Draft(material);
    if (strikes == null || strikes.size() == 0) {
      return draft.refuse(strikes != null ? "No strike that is declared lies in the window." : "No strike is declared whose before and after could be compared.", "the day of a strike.");
    }
    if (strikes.size() > MOST_STRIKES) {
      return draft.refuse(strikes.size() + " strikes have no one before and after.", "the day of one strike, or of at most " + MOST_STRIKES + "; the lags of all of them are another question.");
    }
    double[] days = strikes.partitions().get(0).days();
    double[] lengths = fitting(material, days);
    if (lengths.length == 0) {
      return draft.refuse("No window that was asked for fits on both sides of a strike.", "a longer window, or shorter stretches.");
    }
    int which = 0;
    double window = lengths[lengths.length - 1];
    double[] attacks = material.of().partitions().get(0).days();
    for (double length : lengths) {
      int fitting = firstFitting(material, days, length);
      if (BeforeAfter.of(attacks, material.window().from(), material.window().to(), days[fitting], length, 0).before() >= NO_VERDICT) {
        window = length;
        break;
      }
    }
    which = firstFitting(material, days, window);
    return answer(material, draft, days, which, lengths, window);
  }

  private static Finding answer(Material material, Draft draft, double[] strikes, int which, double[] lengths, double window) {
    double strike = strikes[which];
    List<Compared> compared = PerSample.days(material.of(), days -> Compared.of(days, strikes, which, material.window(), window));
    Compared first = compared.get(0);
    Sides.table(draft, material.of().partitions().get(0).days(), strikes, material.window(), lengths);
    Pooled ratio = Pooled.ratio(compared.stream().mapToDouble(each -> each.plain.ratio(0.95).estimate()).toArray(), compared.stream().map(each -> each.plain.ratio(0.95).interval()).toList());
    Pooled cut = Pooled.ratio(compared.stream().mapToDouble(each -> each.cut.ratio(0.95).estimate()).toArray(), compared.stream().map(each -> each.cut.ratio(0.95).interval()).toList());
    draft.estimate("rate after by rate before, " + InFigures.number(window) + " days", "", ratio.value(), ratio.interval(), "exact (binomial), strike of " + InFigures.day(strike));
    draft.estimate("the same without the " + InFigures.number(TRIGGER_DAYS) + " days before the strike", "", cut.value(), cut.interval(), "strikes follow bursts, so any later stretch looks calmer");
    double p = Pooled.p(compared.stream().mapToDouble(each -> each.dates == null ? 1 : each.dates.lower()).toArray());
    draft.p(P.Kind.ROBUST, p, first.dates == null ? "no other day is left to compare with" : "rank among " + first.dates.others() + " other days of the window");
    draft.p(P.Kind.NAIVE, Pooled.p(compared.stream().mapToDouble(each -> each.plain.ratio(0.95).p()).toArray()), "exact conditional test of two rates, two-sided");
    if (P.clear(p)) {
      matched(draft, first);
    }
    double power = Halving.power(first.plain.before());
    draft.power("a halving", power, "exact one-sided test of two equal stretches with as many attacks before, attacks independent; the rank test finds less");
    draft.stable(P.clear(p), compared.stream().map(each -> each.dates != null && P.clear(each.dates.lower())).toList());
    Sides.plot(draft, first.plain, first.cut, window);
    if (!P.clear(p)) {
      new PowerCurve("a halving", "attacks before the strike", 1, 60, Halving::power).add(draft, first.plain.before());
    }
    return said(draft, first, ratio, cut, window, p, power, Interrupted.seconds(material, draft, strike, p));
  }

  /** One strike in one sample. */
  record Compared(BeforeAfter plain, BeforeAfter cut, @Nullable Placebo dates, @Nullable Placebo matched) {

    static Compared of(double[] days, double[] strikes, int which, Window window, double length) {
      BeforeAfter plain = BeforeAfter.of(days, window.from(), window.to(), strikes[which], length, 0);
      BeforeAfter cut = BeforeAfter.of(days, window.from(), window.to(), strikes[which], length, TRIGGER_DAYS);
      int trigger = (int) Arrays.stream(days).filter(day -> day > strikes[which] - TRIGGER_DAYS && day <= strikes[which]).count();
      return new Compared(plain, cut, dates(days, strikes, which, window, length), trigger < 2 ? null : like(days, strikes, which, window, length, trigger));
    }

    private static @Nullable Placebo dates(double[] days, double[] strikes, int which, Window window, double length) {
      try {
        return PlaceboDates.dates(days, strikes[which], new PlaceboDates.Frame(window.from(), window.to(), length, 0));
      } catch (IllegalArgumentException none) {
        return null; // no other day is left
      }
    }

    private static @Nullable Placebo like(double[] days, double[] strikes, int which, Window window, double length, int trigger) {
      try {
        return PlaceboDates.matched(days, strikes, which, new PlaceboDates.Frame(window.from(), window.to(), length, 0), new Trigger(trigger, TRIGGER_DAYS));
      } catch (IllegalArgumentException none) {
        return null; // no other moment is like it
      }
    }
  }

  private static void matched(Draft draft, Compared first) {
    Placebo like = first.matched;
    if (like == null) {
      draft.check("moments like it", false, "none is known: fewer than 2 attacks in the " + InFigures.number(TRIGGER_DAYS) + " days before, or no other moment with as many and no strike; so it is not ruled out that they would have fallen anyway");
    } else {
      boolean enough = like.others() >= FEWEST_OTHERS;
      draft.check("moments like it", enough && P.clear(like.lower()), "rank among " + like.others() + " other moments with as many attacks before and no strike: " + InFigures.p(like.lower())
          + (enough ? "" : "; with fewer than " + FEWEST_OTHERS + " no p of 0.05 can be reached"));
    }
  }

  private static Finding said(Draft draft, Compared first, Pooled ratio, Pooled cut, double window, double p, double power, boolean seconded) {
    String seen = "In the " + InFigures.number(window) + " days after the strike the rate was " + InFigures.number(ratio.value()) + " of that before" + InFigures.interval(ratio.interval());
    if (first.plain.before() < NO_VERDICT) {
      return draft.refuse(InFigures.count(first.plain.before(), "attack lies", "attacks lie") + " in the " + InFigures.number(window) + " days before the strike, so that even a halving would be found in "
          + InFigures.percent(power) + " of such records.", "at least " + NO_VERDICT + " attacks in the stretch before.");
    }
    boolean fewer = P.clear(p) && cut.interval().high() < 1;
    if (!fewer) {
      return draft.answer(Verdict.NOT_ESTABLISHED, seen + "; no lower rate is established (" + InFigures.p(p) + " against days without a strike). A halving would be found in "
          + InFigures.percent(power) + " of such records.");
    }
    boolean firm = seconded && first.plain.before() >= FIRM && first.matched != null && first.matched.others() >= FEWEST_OTHERS && P.clear(first.matched.lower());
    return draft.answer(firm ? Verdict.ESTABLISHED : Verdict.CONSISTENT, seen + ", lower than after days without a strike (" + InFigures.p(p) + "). "
        + (firm ? "Moments like it without a strike were not followed by so few." : "The record is consistent with fewer attacks after the strike; that they also fell after like moments without a strike is not ruled out.")
        + (seconded ? "" : " Over the whole window no such step stands out.")
        + " Why they fell, timing cannot tell.");
  }

  private static int firstFitting(Material material, double[] days, double length) {
    int which = 0;
    while (!fits(material, days[which], length)) {
      which++;
    }
    return which;
  }

  private static double[] fitting(Material material, double[] strikes) {
    return Arrays.stream(material.study().windowsOr(30, 60, 90)).filter(length -> length > TRIGGER_DAYS && Arrays.stream(strikes).anyMatch(day -> fits(material, day, length))).toArray();
  }

  private static boolean fits(Material material, double day, double length) {
    return day - length >= material.window().from() && day + length < material.window().to();
  }
}
