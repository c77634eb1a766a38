package org.casus.narrate.plot;

import java.time.LocalDate;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Numeral;
import org.casus.measure.plot.Plot;

/**
 * Where a plot's data are drawn.
 *
 * @param x across
 * @param y up
 */
record Frame(Plot plot, Format format, Ruler x, Ruler y, Looks looks, Patterns patterns) {

  double left() {
    return x.start();
  }

  double right() {
    return x.end();
  }

  double top() {
    return y.end();
  }

  double bottom() {
    return y.start();
  }

  /** A value in words, as its axis has it. */
  static String words(Axis axis, double value) {
    return switch (axis.scale()) {
      case DATE -> LocalDate.ofEpochDay((long) Math.floor(value)).toString();
      case CATEGORY -> value == Math.rint(value) ? axis.labels().get((int) value) : Numeral.of(value);
      default -> Numeral.of(value);
    };
  }
}
