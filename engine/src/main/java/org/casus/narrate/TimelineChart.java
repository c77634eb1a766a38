package org.casus.narrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casus.assertion.DateInterval;
import org.casus.incident.AttributedIncident;

/** Bars of incidents over time, stacked by doer, with bands below for what has no exact place on the axis. */
final class TimelineChart {
  private static final int WIDTH = 960;
  private static final int LEFT = 30;
  private static final int RIGHT = 12;
  private static final int TOP = 34;
  private static final int HEIGHT = 190;
  private static final int LANE = 20;
  private static final int MOST_LANES = 14;

  private final TimeScale scale;
  private final DoerSeries series;
  private final List<AttributedIncident> bars;
  private final List<AttributedIncident> bands = new ArrayList<>();
  private final double step;

  TimelineChart(List<AttributedIncident> dated, List<AttributedIncident> sets, DateInterval period) {
    scale = TimeScale.over(Objects.requireNonNull(period.from()), Objects.requireNonNull(period.to()));
    series = DoerSeries.of(dated);
    bars = dated.stream().filter(each -> scale.fits(each.settled().date())).toList();
    dated.stream().filter(each -> !scale.fits(each.settled().date())).forEach(bands::add);
    bands.addAll(sets);
    step = (double) (WIDTH - LEFT - RIGHT) / scale.bins();
  }

  /** How many bands there is no room for. */
  int hidden() {
    return Math.max(0, bands.size() - MOST_LANES);
  }

  String unit() {
    return scale.unitName();
  }

  Element draw() {
    int lanes = Math.min(MOST_LANES, bands.size());
    double height = TOP + HEIGHT + 30 + lanes * LANE + (lanes == 0 ? 0 : 10);
    Element svg = Drawings.canvas("timeline-chart", WIDTH, height, "Incidents over time",
        "Bars count incidents by " + unit() + ", stacked by doer. The table of incidents has every date.");
    grid(svg);
    drawBars(svg);
    legend(svg);
    for (int lane = 0; lane < lanes; lane++) {
      band(svg, bands.get(lane), TOP + HEIGHT + 36 + lane * LANE);
    }
    return svg;
  }

  private List<AttributedIncident> in(int bin) {
    return bars.stream().filter(each -> scale.bin(Objects.requireNonNull(each.settled().date().from())) == bin)
        .sorted(java.util.Comparator.comparingInt(series::of)).toList();
  }

  private int tallest() {
    int tallest = 1;
    for (int bin = 0; bin < scale.bins(); bin++) {
      tallest = Math.max(tallest, in(bin).size());
    }
    return Math.max(3, tallest);
  }

  private void grid(Element svg) {
    int tallest = tallest();
    int every = Math.max(1, (int) Math.ceil(tallest / 5.0));
    for (int n = 0; n <= tallest; n += every) {
      double y = y(n, tallest);
      svg.add(Drawings.line(n == 0 ? "axis" : "grid", LEFT, y, WIDTH - RIGHT, y),
          Drawings.text("tick end", LEFT - 6, y + 4, Integer.toString(n)));
    }
    for (int bin = 0; bin < scale.bins(); bin++) {
      String tick = scale.tick(bin);
      if (!tick.isEmpty()) {
        boolean wide = scale.bins() <= 36;
        double x = wide ? LEFT + (bin + 0.5) * step : LEFT + bin * step;
        svg.add(Drawings.line("axis", x, TOP + HEIGHT, x, TOP + HEIGHT + 4),
            Drawings.text("tick mid", x, TOP + HEIGHT + 18, tick));
      }
    }
  }

  private static double y(int n, int tallest) {
    return TOP + HEIGHT - (double) n / tallest * HEIGHT;
  }

  private void drawBars(Element svg) {
    int tallest = tallest();
    double unit = (double) HEIGHT / tallest;
    double width = Math.min(34, Math.max(2, step * 0.72));
    for (int bin = 0; bin < scale.bins(); bin++) {
      List<AttributedIncident> stack = in(bin);
      for (int i = 0; i < stack.size(); i++) {
        AttributedIncident incident = stack.get(i);
        String pale = incident.settled().date().isDay() ? "" : " pale";
        Element block = Drawings.rect(series.style(series.of(incident)) + pale,
            LEFT + (bin + 0.5) * step - width / 2, y(i + 1, tallest) + 1, width, unit - 1.5);
        svg.add(Drawings.tip(block, Prose.capital(AttributionWords.what(incident.settled()))));
      }
    }
  }

  private void legend(Element svg) {
    List<String> names = keys();
    double x = LEFT;
    for (int i = 0; i < names.size(); i++) {
      svg.add(Drawings.rect(series.style(i), x, 4, 11, 11), Drawings.text("key", x + 16, 14, names.get(i)));
      x += keyWidth(names.get(i));
    }
  }

  /** The names of the series, the longest of them shortened until all stand in the drawing. */
  private List<String> keys() {
    for (int most = 30; ; most--) {
      int longest = most;
      List<String> names = series.names().stream().map(name -> Prose.shorten(Prose.capital(name), longest)).toList();
      if (longest <= 8 || names.stream().mapToDouble(TimelineChart::keyWidth).sum() <= WIDTH - LEFT) {
        return names;
      }
    }
  }

  private static double keyWidth(String name) {
    return 34 + name.length() * 6.6;
  }

  private void band(Element svg, AttributedIncident incident, double y) {
    DateInterval date = incident.settled().date();
    double from = LEFT + step * edge(date.from(), 0, 0);
    double to = Math.max(from + 4, LEFT + step * edge(date.to(), 1, scale.bins()));
    boolean single = incident.itemised();
    String style = single ? series.style(series.of(incident)) + " pale" : "set";
    svg.add(Drawings.tip(Drawings.rect(style, from, y, to - from, 9).with("rx", 2),
        Prose.capital(AttributionWords.what(incident.settled()))));
    label(svg, incident, from, to, y + 9);
  }

  private double edge(@org.jspecify.annotations.Nullable LocalDate day, int plusDays, double otherwise) {
    return day == null ? otherwise : scale.position(day.plusDays(plusDays));
  }

  private static void label(Element svg, AttributedIncident incident, double from, double to, double y) {
    ActName name = ActName.of(incident.settled());
    String words = Prose.shorten(incident.itemised() ? name.singular()
        : Prose.amount(incident.settled().count()) + " " + name.plural(), 44);
    String where = incident.settled().places().stream().filter(path -> !path.isEmpty()).findFirst()
        .map(path -> ", " + path.get(0).name()).orElse("");
    String label = Prose.capital(words + where);
    double room = label.length() * 6.2;
    if (to + 6 + room < WIDTH - RIGHT) {
      svg.add(Drawings.text("key", to + 6, y, label));
    } else if (from - 6 - room > LEFT) {
      svg.add(Drawings.text("key end", from - 6, y, label));
    } else {
      svg.add(Drawings.text("key halo", from + 4, y, label));
    }
  }
}
