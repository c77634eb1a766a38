package org.casus.measure.study;

import java.util.List;
import org.casus.measure.hawkes.Bounds;
import org.casus.measure.hawkes.ExpHawkesFit;
import org.casus.measure.hawkes.Fitness;
import org.casus.measure.hawkes.StepHawkesFit;
import org.casus.measure.tempo.Interval;

/** Whether attacks come in clusters, as a process in which each attack may bring further ones, beside two baselines. */
final class SelfExcitation implements Analysis {
  private static final int LEAST = 20;
  private static final int FOR_INTERVAL = 50;
  private static final int FOR_HEADLINE = 200;
  private static final double SHORTEST = 180;
  private static final double LAGS = 100;
  private static final double CUT = 3.84;
  private static final double SEGMENT = 60;
  private static final int MOST_STEPS = 100;
  private static final int SAMPLES = 20;

  @Override
  public String name() {
    return "self-excitation";
  }

  @Override
  public String asks() {
    return "Does one attack bring the next?";
  }

  @Override
  public Finding find(Material material) {
    Series series = material.of();
    Window window = material.window();
    Draft draft = new Draft(material);
    if (series.size() < LEAST || window.days() < SHORTEST) {
      return draft.refuse("Excitation can't be told from chance with " + InFigures.count(series.size(), "event", "events") + " in "
          + InFigures.number(window.days()) + " days.", "at least " + LEAST + " events in " + InFigures.number(SHORTEST) + " days.");
    }
    List<Fits> fits = series.some(SAMPLES).stream().map(sample -> Fits.of(sample.times(), window)).toList();
    boolean constant = Pooled.p(fits.stream().mapToDouble(each -> each.constant.statistic()).toArray()) > CUT;
    boolean stepped = Pooled.p(fits.stream().mapToDouble(each -> each.steps.statistic()).toArray()) > CUT;
    tests(draft, fits, constant && stepped);
    draft.caveat("A fit with a constant baseline takes a trend or a step for excitation; the baseline in steps of 60 days takes part of true"
        + " excitation for its own. Campaigns of two weeks that are ordered centrally look the same as both.");
    SelfPlots.add(draft, material, fits.get(0).times, fits.get(0).constant);
    boolean headline = false;
    draft.check("number of events", series.size() >= FOR_INTERVAL, series.size() + "; from " + FOR_INTERVAL + " on an interval is given, from " + FOR_HEADLINE + " a number in the sentence");
    if (series.size() >= FOR_INTERVAL) {
      headline = intervals(draft, fits, window) && constant && stepped && series.size() >= FOR_HEADLINE;
    }
    return draft.answer(constant && stepped ? Verdict.CONSISTENT : Verdict.NOT_ESTABLISHED, sentence(fits, constant, stepped, headline));
  }

  /** The fits of one sample. */
  record Fits(ExpHawkesFit constant, StepHawkesFit steps, double[] times) {
    static Fits of(double[] times, Window window) {
      return new Fits(ExpHawkesFit.of(times, window.from(), window.to(), Bounds.DAYS),
          StepHawkesFit.of(times, window.from(), window.to(), Math.max(SEGMENT, window.days() / MOST_STEPS), Bounds.DAYS), times);
    }
  }

  private static void tests(Draft draft, List<Fits> fits, boolean both) {
    draft.p(P.Kind.ROBUST, chiSquared(Pooled.p(fits.stream().mapToDouble(each -> each.steps.statistic()).toArray())),
        "likelihood ratio against a baseline in steps of 60 days, one degree of freedom");
    draft.p(P.Kind.NAIVE, chiSquared(Pooled.p(fits.stream().mapToDouble(each -> each.constant.statistic()).toArray())),
        "likelihood ratio against a constant baseline");
    draft.stable(both, fits.stream().map(each -> each.constant.statistic() > CUT && each.steps.statistic() > CUT).toList());
  }

  /** Adds the branching ratios under both baselines; whether they agree and the record is long beside the lag. */
  private static boolean intervals(Draft draft, List<Fits> fits, Window window) {
    double[] values = fits.stream().mapToDouble(each -> each.constant.process().n()).toArray();
    Pooled pooled = Pooled.linear(values, fits.stream().map(each -> each.constant.interval(0.95)).toList());
    Interval bounded = new Interval(Math.max(0, pooled.interval().low()), pooled.interval().high());
    draft.estimate("branching ratio, constant baseline", "", pooled.value(), bounded, "exponential kernel, profile likelihood, pooled over days and hours");
    double steps = steps(fits);
    draft.estimate("branching ratio, baseline in steps", "", steps, null, "median over the samples; the two bracket the truth");
    boolean agree = bounded.contains(steps) && bounded.low() > 0;
    double lag = 1 / fits.get(0).constant.process().beta();
    boolean enough = window.days() >= LAGS * lag;
    draft.check("both baselines agree", agree, agree ? "the ratio under steps lies in the interval of the other, which excludes 0" : "so no single number is given");
    draft.caveat("The record is " + InFigures.number(window.days() / lag) + " mean lags of " + InFigures.number(lag) + " days long; " + InFigures.number(LAGS) + " are needed for a number in the sentence.");
    Fitness fitness = Fitness.of(fits.get(0).constant.process().rescaled(fits.get(0).times, window.from(), window.to()));
    draft.check("rescaled times", !P.clear(fitness.p()), InFigures.p(fitness.p()) + "; passing is no evidence of excitation");
    return agree && enough;
  }

  private static double steps(List<Fits> fits) {
    return Pooled.p(fits.stream().mapToDouble(each -> each.steps.process().n()).toArray());
  }

  private static double chiSquared(double statistic) {
    return statistic <= 0 ? 1 : 1 - new org.hipparchus.distribution.continuous.ChiSquaredDistribution(1).cumulativeProbability(statistic);
  }

  private static String sentence(List<Fits> fits, boolean constant, boolean stepped, boolean headline) {
    if (!constant) {
      return "No clustering in time is established beyond chance.";
    }
    if (!stepped) {
      return "Attacks are unevenly spread, but slow changes of tempo explain it; no excitation is established.";
    }
    String said = "Attacks cluster in time. Timing alone cannot separate follow-on attacks from a campaign.";
    double[] both = {Pooled.p(fits.stream().mapToDouble(each -> each.constant.process().n()).toArray()), steps(fits)};
    return headline ? said + " If they are follow-on attacks, each is followed by " + InFigures.number(Math.min(both[0], both[1])) + " to "
        + InFigures.number(Math.max(both[0], both[1])) + " further ones on average." : said;
  }
}
