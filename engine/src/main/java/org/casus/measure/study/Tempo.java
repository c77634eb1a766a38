package org.casus.measure.study;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.tempo.Dispersion;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.Rates;

/** How many a month: the rate with its exact interval, widened where counts vary more than Poisson's. */
final class Tempo implements Analysis {
  private static final int LEAST = 3;

  @Override
  public String name() {
    return "tempo";
  }

  @Override
  public String asks() {
    return "How often do the attacks come?";
  }

  @Override
  public Finding find(Material material) {
    Series series = material.of();
    Window window = material.window();
    Draft draft = new Draft(material);
    if (series.size() < LEAST) {
      return draft.refuse(InFigures.count(series.size(), "event is", "events are") + " too few for a rate; they are listed.",
          "at least " + LEAST + " events.");
    }
    double[] times = series.samples().get(0).times();
    draft.plot(Curves.rate(draft, times, window)).plot(Curves.cumulative(draft, times, window, List.of()));
    double months = window.days() / Calendar.MONTH;
    Pooled rate = rate(series, months);
    Dispersion dispersion = dispersion(series, window);
    Interval wide = dispersion == null ? rate.interval() : checkDispersion(draft, dispersion, rate);
    draft.estimate("rate", "a month", rate.value(), rate.interval(), "events by month of the window; exact interval (Garwood), pooled over the samples");
    return draft.answer(Verdict.DESCRIBED, sentence(series, window, months, new Pooled(rate.value(), wide)));
  }

  private static Pooled rate(Series series, double months) {
    List<Interval> intervals = new ArrayList<>();
    double[] rates = new double[series.samples().size()];
    for (int i = 0; i < rates.length; i++) {
      Rates.Rate rate = Rates.of(series.samples().get(i).size(), months, 0.95);
      rates[i] = rate.estimate();
      intervals.add(rate.interval());
    }
    return Pooled.ratio(rates, intervals);
  }

  private static @org.jspecify.annotations.Nullable Dispersion dispersion(Series series, Window window) {
    int[] counts = Dispersion.bins(series.samples().get(0).times(), window.from(), window.to(), Calendar.BIN);
    return counts.length < 2 ? null : Dispersion.of(counts);
  }

  /** The interval, widened where counts vary more than chance makes them. */
  private static Interval checkDispersion(Draft draft, Dispersion dispersion, Pooled rate) {
    boolean even = !P.clear(dispersion.p());
    draft.check("spread of 30-day counts", even, "variance by mean " + InFigures.number(dispersion.index()) + ", " + InFigures.p(dispersion.p())
        + (even ? ", no more than chance makes" : ": the attacks cluster, so the exact interval is too narrow"));
    if (!even) {
      double factor = Math.sqrt(dispersion.index());
      double low = rate.value() / Math.exp(Math.log(rate.value() / Math.max(1e-12, rate.interval().low())) * factor);
      double high = rate.value() * Math.exp(Math.log(rate.interval().high() / rate.value()) * factor);
      draft.estimate("rate, interval widened for clustering", "a month", rate.value(), new Interval(low, high),
          "sides of the interval times the root of variance by mean (quasi-Poisson), on the scale of logarithms");
      return new Interval(low, high);
    }
    return rate.interval();
  }

  private static String sentence(Series series, Window window, double months, Pooled rate) {
    boolean bound = series.chronicle().numbered() > 0;
    return (bound ? "At least " : "") + InFigures.count(series.size(), "reported event", "reported events") + " in " + InFigures.number(months)
        + " months (" + window.words() + "), " + InFigures.number(rate.value()) + " a month" + InFigures.interval(rate.interval()) + ".";
  }
}
