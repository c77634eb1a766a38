package org.casus.measure.series;

import org.casus.measure.tempo.Checked;

/** Natural cubic splines of time: a trend that bends slowly and runs straight at both ends. */
final class Spline {

  private Spline() {}

  /**
   * The columns of a restricted cubic spline (Harrell 2015, section 2.4.5): time itself, and one column for each knot but
   * two. Knots stand evenly, half a distance off the ends; time runs from 0 to 1.
   *
   * @param rows how many equal steps of time
   * @param columns how many columns, 1 for a straight line
   */
  static double[][] columns(int rows, int columns) {
    Checked.atLeast("number of spline columns", columns, 1);
    Checked.atLeast("number of rows", rows, columns + 2);
    int knots = columns + 1;
    double[][] made = new double[columns][rows];
    for (int i = 0; i < rows; i++) {
      double time = (i + 0.5) / rows;
      made[0][i] = time;
      for (int j = 1; j < columns; j++) {
        made[j][i] = bend(time, j - 1, knots);
      }
    }
    return made;
  }

  private static double bend(double time, int at, int knots) {
    double own = knot(at, knots);
    double nextToLast = knot(knots - 2, knots);
    double last = knot(knots - 1, knots);
    double apart = last - nextToLast;
    double bend = cube(time - own) - cube(time - nextToLast) * (last - own) / apart + cube(time - last) * (nextToLast - own) / apart;
    double whole = last - knot(0, knots);
    return bend / (whole * whole);
  }

  private static double knot(int number, int knots) {
    return (number + 0.5) / knots;
  }

  private static double cube(double value) {
    return value <= 0 ? 0 : value * value * value;
  }
}
