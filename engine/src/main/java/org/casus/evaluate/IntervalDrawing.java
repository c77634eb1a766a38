package org.casus.evaluate;

import java.util.Locale;
import org.casus.narrate.Element;

/** A figure from 0 to 1 as a dot on a line, its interval as a bar. */
final class IntervalDrawing {

  private static final int WIDTH = 160;
  private static final int HEIGHT = 14;

  private IntervalDrawing() {}

  static Element of(double figure, Interval interval) {
    String label = Wording.decimal(figure) + ", 95 % interval " + Wording.decimals(interval);
    Element svg = Element.of("svg").with("viewBox", "0 0 " + WIDTH + " " + HEIGHT).with("role", "img")
        .with("aria-label", label).add(line("grid", 0, 1));
    return Double.isNaN(interval.low()) ? svg
        : svg.add(line("spread", interval.low(), interval.high()), dot(figure));
  }

  private static Element line(String style, double from, double to) {
    return Element.of("line." + style).with("x1", x(from)).with("x2", x(to))
        .with("y1", HEIGHT / 2).with("y2", HEIGHT / 2);
  }

  private static Element dot(double at) {
    return Element.of("circle.c0").with("cx", x(at)).with("cy", HEIGHT / 2).with("r", 4);
  }

  private static String x(double value) {
    return String.format(Locale.ROOT, "%.1f", 5 + value * (WIDTH - 10));
  }
}
