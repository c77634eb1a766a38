package org.casus.measure.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Likelihood;
import org.casus.measure.forecast.Outlook;
import org.casus.measure.forecast.Predictive;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.casus.measure.tempo.Interval;

/** How many events the days after the window bring, as a distribution that is stored and scored. */
final class Forecast implements Analysis {
  private static final int SAMPLES = 20;

  @Override
  public String name() {
    return "forecast";
  }

  @Override
  public String asks() {
    return "How many further attacks are to be expected?";
  }

  @Override
  public Finding find(Material material) {
    Series series = material.of();
    Draft draft = new Draft(material);
    double[] horizons = material.study().windowsOr(30, 90);
    LocalDate last = material.last();
    double silent = last == null ? 0 : Math.max(0, material.window().to() - 1 - last.toEpochDay());
    List<String> sentences = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (double horizon : horizons) {
      List<Outlook> outlooks = series.some(SAMPLES).stream()
          .map(sample -> Outlook.of(sample.times(), material.window().from(), material.window().to(), horizon, silent)).toList();
      String refusal = outlooks.get(0).refusal();
      if (refusal != null) {
        refusals.add(refusal.replaceAll("\\.$", ""));
      } else {
        sentences.add(say(draft, material, outlooks, horizon));
      }
    }
    outlookCautions(draft, series, material);
    if (sentences.isEmpty()) {
      return draft.refuse(InFigures.capital(String.join("; ", refusals.stream().distinct().toList())) + ".", "a longer window, and reports up to its end.");
    }
    refusals.forEach(refusal -> draft.caveat("A forecast is left out: " + refusal + "."));
    return draft.answer(Verdict.DESCRIBED, String.join(" ", sentences));
  }

  private static void outlookCautions(Draft draft, Series series, Material material) {
    if (series.size() < Outlook.FEW) {
      draft.caveat("With fewer than " + Outlook.FEW + " events a steady rate is assumed.");
    }
    draft.caveat("The forecast takes it that reporting goes on as it was until " + Window.date(material.window().to() - 1) + ".");
  }

  private static String say(Draft draft, Material material, List<Outlook> outlooks, double horizon) {
    Predictive pooled = Predictive.pool(outlooks.stream().map(each -> java.util.Objects.requireNonNull(each.predictive())).toArray(Predictive[]::new));
    Interval wide = pooled.interval(0.9);
    double once = pooled.atLeast(1);
    String days = InFigures.number(horizon) + " days";
    draft.estimate("probability of at least one event in " + days, "", once, null, "mixture over the samples; " + outlooks.get(0).model().words());
    draft.estimate("events in " + days, "", pooled.mean(), null, "mean; 80% interval " + whole(pooled.interval(0.8)) + ", 90% interval " + whole(wide));
    draft.plot(plot(draft, material, pooled, horizon));
    String further = material.of().size() == 0 ? "Events" : "Further events";
    String chance = Likelihood.of(once) == Likelihood.EVEN ? " have a roughly even chance" : " are " + Likelihood.of(once).words();
    return further + " in the " + days + " after " + Window.date(material.window().to() - 1) + chance + " (" + InFigures.percent(once) + "); " + whole(wide)
        + " are expected (90% interval).";
  }

  private static String whole(Interval interval) {
    return interval.low() == interval.high() ? InFigures.number(interval.low()) : InFigures.number(interval.low()) + " to " + InFigures.number(interval.high());
  }

  private static Plot plot(Draft draft, Material material, Predictive pooled, double horizon) {
    int most = (int) Math.max(4, pooled.interval(0.99).high());
    int step = Math.max(1, (most + 1) / 40);
    List<Double> middles = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k <= most; k += step) {
      double probability = pooled.cumulative(k + step - 1) - (k == 0 ? 0 : pooled.cumulative(k - 1));
      middles.add(k + (step - 1) / 2.0);
      heights.add(probability);
      rows.add(List.of(step == 1 ? String.valueOf(k) : k + " to " + (k + step - 1), InFigures.percent(probability)));
    }
    return new Plot(Curves.id(draft, "outlook-" + (int) horizon), "Events in the " + InFigures.number(horizon) + " days after " + Window.date(material.window().to() - 1),
        "How probable each number is.", Axis.linear("events"), Axis.linear("probability").downTo(0),
        List.of(new Bars("probability", middles, heights, List.of(), List.of())), new Table(List.of("Events", "Probability"), rows));
  }
}
