package org.casus.measure.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.tempo.Checked;

/**
 * The regressors of a series, as named columns with one value for each step of time. Immutable; every method gives a new
 * design with further columns.
 */
public final class Design {
  private final int rows;
  private final List<String> names;
  private final List<double[]> columns;

  private Design(int rows, List<String> names, List<double[]> columns) {
    this.rows = rows;
    this.names = names;
    this.columns = columns;
  }

  /** A design without columns, for a series of so many steps. */
  public static Design of(int rows) {
    Checked.atLeast("number of rows", rows, 1);
    return new Design(rows, List.of(), List.of());
  }

  /**
   * A further column.
   *
   * @throws IllegalArgumentException where the name is taken, or the column is of another length or holds what is no number
   */
  public Design with(String name, double[] column) {
    if (names.contains(name) || column.length != rows || !Arrays.stream(column).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("The regressor \"" + name + "\" has " + column.length + " values; it must have " + rows
          + " finite ones, and a name besides " + names + ".");
    }
    List<String> moreNames = new ArrayList<>(names);
    List<double[]> moreColumns = new ArrayList<>(columns);
    moreNames.add(name);
    moreColumns.add(column.clone());
    return new Design(rows, List.copyOf(moreNames), List.copyOf(moreColumns));
  }

  /** Ones, named "constant". */
  public Design constant() {
    return with("constant", filled(i -> 1));
  }

  /** Steps since the first row, named "trend". */
  public Design trend() {
    return with("trend", filled(i -> i));
  }

  /** A column of ones where the level holds for each level but the lowest, named by the name and the level. */
  public Design levels(String name, int[] levels) {
    Checked.atLeast("number of levels", levels.length, rows);
    Design made = this;
    for (int level : Arrays.stream(levels).distinct().sorted().skip(1).toArray()) {
      made = made.with(name + level, filled(i -> levels[i] == level ? 1 : 0));
    }
    return made;
  }

  /** 1 from a row on and 0 before. */
  public Design step(String name, int from) {
    return with(name, filled(i -> i >= from ? 1 : 0));
  }

  /** 0 up to a row, and then how many rows it lies back. */
  public Design slope(String name, int since) {
    return with(name, filled(i -> Math.max(0, i - since)));
  }

  /** Sine and cosine of the first harmonics of a period in rows, named "sin1", "cos1", and so on. */
  public Design harmonics(double period, int count) {
    Checked.positive("period", period);
    Design made = this;
    for (int k = 1; k <= count; k++) {
      double turn = 2 * Math.PI * k / period;
      made = made.with("sin" + k, filled(i -> Math.sin(turn * i))).with("cos" + k, filled(i -> Math.cos(turn * i)));
    }
    return made;
  }

  /** A smooth trend of so many columns, a natural cubic spline of time (Harrell 2015), named "spline1", and so on. */
  public Design spline(int count) {
    double[][] made = Spline.columns(rows, count);
    Design design = this;
    for (int k = 0; k < count; k++) {
      design = design.with("spline" + (k + 1), made[k]);
    }
    return design;
  }

  /**
   * Columns that span the same and are uncorrelated, each with a mean square of 1 (Gram and Schmidt, twice over). Their
   * coefficients mean nothing by themselves, but a search finds its way among them.
   */
  public Design orthogonal() {
    List<double[]> made = new ArrayList<>();
    for (double[] column : columns) {
      double[] rest = column.clone();
      for (int pass = 0; pass < 2; pass++) {
        made.forEach(other -> add(rest, other, -product(rest, other) / rows));
      }
      double size = Math.sqrt(product(rest, rest) / rows);
      Arrays.setAll(rest, i -> rest[i] / size);
      made.add(rest);
    }
    return new Design(rows, names, List.copyOf(made));
  }

  private static void add(double[] to, double[] column, double times) {
    Arrays.setAll(to, i -> to[i] + times * column[i]);
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** How many steps of time. */
  public int rows() {
    return rows;
  }

  /** The names of the columns, in order. */
  public List<String> names() {
    return names;
  }

  /** A copy of the columns, in order. */
  public double[][] columns() {
    return columns.stream().map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * The place of a column.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public int index(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("There is no regressor \"" + name + "\"; there are " + names + ".");
    }
    return index;
  }

  private double[] filled(java.util.function.IntToDoubleFunction value) {
    double[] column = new double[rows];
    Arrays.setAll(column, value);
    return column;
  }
}
