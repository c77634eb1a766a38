package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.plot.Table;
import org.casus.measure.tempo.Rates;
import org.jspecify.annotations.Nullable;

/** Whether attacks gather around dates that were named before looking. */
final class DecisionPoints implements Analysis {
  private static final int FEWEST_ANCHORS = 3;
  private static final int FEWEST_EVENTS = 20;
  private static final int SIMULATIONS = 200;
  private static final int LAGS = 30;

  @Override
  public String name() {
    return "decision-points";
  }

  @Override
  public String asks() {
    return "Do attacks gather around decision points?";
  }

  @Override
  public Finding find(Material material) {
    Draft draft = new Draft(material);
    Window window = material.window();
    double[] lengths = Arrays.stream(material.study().windowsOr(7, 14, 30)).filter(length -> length * 3 < window.days()).toArray();
    double longest = Arrays.stream(lengths).max().orElse(0);
    List<Anchor> anchors = material.study().anchors().stream()
        .filter(each -> each.day() - longest >= window.from() && each.day() + longest <= window.to()).toList();
    Series series = material.of();
    double[] days = anchors.stream().mapToDouble(Anchor::day).toArray();
    if (!anchors.isEmpty() && series.size() > 0) {
      draft.table(distances(anchors, series.partitions().get(0).days()));
    }
    if (anchors.size() < FEWEST_ANCHORS || series.size() < FEWEST_EVENTS) {
      return draft.refuse(InFigures.count(anchors.size(), "date", "dates") + " with " + InFigures.number(longest) + " days on both sides in the window, and " + InFigures.count(series.size(), "event", "events")
          + " can't show a gathering" + (anchors.isEmpty() ? "." : "; the distances are listed."),
          "at least " + FEWEST_ANCHORS + " dates, chosen before looking, and " + FEWEST_EVENTS + " events.");
    }
    if (lengths.length == 0) {
      return draft.refuse("No stretch that was asked for is shorter than a third of the window.", "a longer window, or shorter stretches.");
    }
    List<Around> cells = Around.family(lengths);
    List<Around.Tested> tested = PerSample.days(series, sample -> Around.test(new DayClock(sample, window), days, cells));
    known(draft, anchors);
    return answer(material, draft, tested, cells, days);
  }

  private static Finding answer(Material material, Draft draft, List<Around.Tested> tested, List<Around> cells, double[] days) {
    double p = Pooled.p(tested.stream().mapToDouble(Around.Tested::p).toArray());
    Around.Tested first = tested.get(0);
    Around clearest = cells.get(first.clearest());
    Rates.Ratio ratio = inside(material, clearest, days);
    if (ratio == null) {
      return draft.refuse("The stretches around so many dates cover the whole window.", "fewer dates, or shorter stretches.");
    }
    draft.estimate("rate " + clearest.words() + " by rate outside", "", ratio.estimate(), ratio.interval(), "exact (binomial), too narrow where attacks cluster");
    draft.p(P.Kind.ROBUST, p, "every shift of the dates around the window; largest standardised count over " + cells.size() + " windows");
    draft.p(P.Kind.NAIVE, ratio.p(), "exact conditional test in the window that stands out most");
    draft.stable(P.clear(p), tested.stream().map(each -> P.clear(each.p())).toList());
    double power = power(material, days, cells);
    draft.power("a doubled rate in the 14 days after each date", power, SIMULATIONS + " simulations: these events shifted by chance, those after these dates doubled");
    draft.table(cells(cells, first));
    LagPlots.add(draft, material.of().partitions().get(0).days(), days, material.window(), LAGS);
    if (!P.clear(p)) {
      return draft.answer(Verdict.NOT_ESTABLISHED, "No gathering of attacks around the " + days.length + " dates is established (" + InFigures.p(p)
          + "); a doubled rate after them would have been found in " + InFigures.percent(power) + " of such records.");
    }
    return draft.answer(Verdict.ESTABLISHED, "Attacks are more frequent " + clearest.words() + ": " + InFigures.number(ratio.estimate())
        + " times the rate outside" + InFigures.interval(ratio.interval()) + ", " + InFigures.p(p) + " over all windows looked at.");
  }

  private static Rates.@Nullable Ratio inside(Material material, Around cell, double[] days) {
    double[] attacks = material.of().partitions().get(0).days();
    java.util.Set<Double> covered = new java.util.HashSet<>();
    for (double day : days) {
      for (int lag = cell.from(); lag <= cell.to(); lag++) {
        if (material.window().holds(day + lag)) {
          covered.add(day + lag);
        }
      }
    }
    int in = (int) Arrays.stream(attacks).filter(covered::contains).count();
    if (covered.isEmpty() || covered.size() >= material.window().days()) {
      return null;
    }
    return Rates.ratio(in, covered.size(), attacks.length - in, material.window().days() - covered.size(), 0.95);
  }

  private static double power(Material material, double[] days, List<Around> cells) {
    Window window = material.window();
    double[] events = material.of().partitions().get(0).days();
    double[] found = material.draws("power").values(SIMULATIONS, random -> {
      double[] turned = DayClock.turned(events, window, random, 0);
      double[] doubled = Arrays.stream(turned).filter(day -> after(day, days)).toArray();
      double[] all = Arrays.copyOf(turned, turned.length + doubled.length);
      System.arraycopy(doubled, 0, all, turned.length, doubled.length);
      return P.clear(Around.test(new DayClock(all, window), days, cells).p()) ? 1 : 0;
    });
    return Arrays.stream(found).average().orElse(0);
  }

  private static boolean after(double day, double[] anchors) {
    return Arrays.stream(anchors).anyMatch(anchor -> day >= anchor && day < anchor + 14);
  }

  private static void known(Draft draft, List<Anchor> anchors) {
    List<String> late = anchors.stream().filter(each -> each.known() == null || !each.known().isBefore(each.date())).map(Anchor::label).toList();
    draft.check("dates known beforehand", late.isEmpty(), late.isEmpty() ? "each was known before its day"
        : "not said, or not so, for: " + String.join(", ", late));
    draft.caveat("A date that was set because of attacks says nothing; that has to be judged outside these numbers.");
  }

  private static Table distances(List<Anchor> anchors, double[] attacks) {
    List<List<String>> rows = new ArrayList<>();
    for (Anchor anchor : anchors) {
      double before = Arrays.stream(attacks).filter(day -> day < anchor.day()).max().orElse(Double.NaN);
      double after = Arrays.stream(attacks).filter(day -> day >= anchor.day()).min().orElse(Double.NaN);
      rows.add(List.of(anchor.date().toString(), anchor.label(), Double.isNaN(before) ? "none" : InFigures.number(anchor.day() - before),
          Double.isNaN(after) ? "none" : InFigures.number(after - anchor.day())));
    }
    return new Table(List.of("Date", "What", "Days since the last event before", "Days to the next event"), rows);
  }

  private static Table cells(List<Around> cells, Around.Tested tested) {
    List<List<String>> rows = new ArrayList<>();
    double[] holm = tested.holm();
    for (int i = 0; i < cells.size(); i++) {
      rows.add(List.of(cells.get(i).words(), InFigures.number(tested.seen()[i]), InFigures.number(tested.expected()[i]), InFigures.p(tested.ps()[i]), InFigures.p(holm[i])));
    }
    return new Table(List.of("Window", "Events", "Expected by shifts", "p alone", "p after Holm"), rows);
  }
}
