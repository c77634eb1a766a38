package org.casus.narrate.plot;

import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Points;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** What stands at points and at the heads of marks. */
final class Shapes {

  private Shapes() {}

  /** A point's shape around a place; all shapes look about as large. */
  static Element point(Points.Shape shape, String colour, double x, double y, double r) {
    return switch (shape) {
      case DISC -> Drawings.circle("pt f" + colour, x, y, r);
      case RING -> Drawings.circle("pt-open s" + colour, x, y, r);
      case SQUARE -> Drawings.rect("pt-open s" + colour, x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      case TRIANGLE -> path("pt f" + colour, x, y - r * 1.25, r * 1.2, r * 2, -r * 1.2, r * 2);
      case DIAMOND -> path("pt f" + colour, x, y - r * 1.35, r * 1.15, r * 1.35, 0, r * 2.7, -r * 1.15, r * 1.35);
      case CROSS -> Element.of("path").with("class", "pt-open s" + colour)
          .with("d", stroke(x - r, y - r, x + r, y + r) + stroke(x - r, y + r, x + r, y - r));
    };
  }

  /** The head of a mark's line, whose tip is at a place. */
  static Element head(Mark.Occasion occasion, double x, double y) {
    return switch (occasion) {
      case STRIKE -> path("head", x, y + 3, 5, -8, -5, -8);
      case ANCHOR -> path("head", x, y - 6, 4.5, 4.5, 0, 9, -4.5, 4.5);
      case CHANGE -> Drawings.circle("head-open", x, y - 1, 3.8);
      case START -> Drawings.rect("head-open", x - 3.5, y - 5, 7, 7);
    };
  }

  /** A closed path from a corner; the others are given by how far they lie from it. */
  private static Element path(String style, double x, double y, double... offsets) {
    StringBuilder d = new StringBuilder("M" + at(x, y));
    for (int i = 0; i < offsets.length; i += 2) {
      d.append('L').append(at(x + offsets[i], y + offsets[i + 1]));
    }
    return Element.of("path").with("class", style).with("d", d.append('Z'));
  }

  private static String stroke(double x1, double y1, double x2, double y2) {
    return "M" + at(x1, y1) + "L" + at(x2, y2);
  }

  static String at(double x, double y) {
    return Drawings.number(x) + " " + Drawings.number(y);
  }
}
