package org.casus.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The one-to-one assignment of rows to columns with the greatest sum of weights; pairs without weight are left out.
 *
 * <p>The Hungarian method by shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987), O(n³). Of several best
 * assignments it finds the one that the reference scorer finds; a library would find another, and the slots of the
 * events that are paired would then add up to other totals.
 */
final class Assignment {

  private final double[][] weights;
  private final int size;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;
  private final int[] previous;

  /** A pair of a row and a column, both counted from 0. */
  record Pair(int row, int column) {}

  private Assignment(double[][] weights) {
    this.weights = weights;
    this.size = Math.max(weights.length, weights[0].length);
    this.rowPotential = new double[size + 1];
    this.columnPotential = new double[size + 1];
    this.rowOf = new int[size + 1];
    this.previous = new int[size + 1];
  }

  /** The best pairs, by column. */
  static List<Pair> of(double[][] weights) {
    return weights.length == 0 || weights[0].length == 0 ? List.of() : new Assignment(weights).solve();
  }

  private List<Pair> solve() {
    for (int row = 1; row <= size; row++) {
      augment(row);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int column = 1; column <= size; column++) {
      if (weight(rowOf[column] - 1, column - 1) > 0) {
        pairs.add(new Pair(rowOf[column] - 1, column - 1));
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::column));
    return pairs;
  }

  /** Gives a row its column, moving rows that have theirs along the cheapest path. */
  private void augment(int row) {
    rowOf[0] = row;
    int column = 0;
    double[] least = new double[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[size + 1];
    do {
      used[column] = true;
      column = nextColumn(column, least, used);
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[previous[column]];
      column = previous[column];
    }
  }

  private int nextColumn(int from, double[] least, boolean[] used) {
    int row = rowOf[from];
    int next = 0;
    double step = Double.POSITIVE_INFINITY;
    for (int column = 1; column <= size; column++) {
      if (used[column]) {
        continue;
      }
      double cost = -weight(row - 1, column - 1) - rowPotential[row] - columnPotential[column];
      if (cost < least[column]) {
        least[column] = cost;
        previous[column] = from;
      }
      if (least[column] < step) {
        step = least[column];
        next = column;
      }
    }
    shift(step, least, used);
    return next;
  }

  private void shift(double step, double[] least, boolean[] used) {
    for (int column = 0; column <= size; column++) {
      if (used[column]) {
        rowPotential[rowOf[column]] += step;
        columnPotential[column] -= step;
      } else {
        least[column] -= step;
      }
    }
  }

  private double weight(int row, int column) {
    return row < weights.length && column < weights[0].length ? weights[row][column] : 0;
  }
}
