package org.casus.measure.plot;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a plot shows. From the back to the front stand shades, bands, bars, levels and marks, lines, points; those
 * of one kind in the order of the plot. Layers of one kind and one name look alike and share an entry of the legend, so a
 * line with a gap is two lines of one name; a line and points of one name share their colour and entry.
 */
public sealed interface Layer permits Line, Band, Points, Bars, Mark, Level, Shade, Cells {

  /** What the legend calls it; a blank name keeps it out of the legend. */
  String name();

  /** Every value that it has on the x axis. */
  List<Double> across();

  /** Every value that it has on the y axis. */
  List<Double> up();

  /** Two lists one after the other. */
  static List<Double> both(List<Double> first, List<Double> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
