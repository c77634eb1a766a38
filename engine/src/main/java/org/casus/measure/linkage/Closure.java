package org.casus.measure.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Joins things step by step by the average of their pairs, and never two that are barred from each other. Not thread-safe. */
final class Closure {
  private final double[][] sum;
  private final boolean[][] barred;
  private final int[] size;
  private final int[] group;

  private Closure(double[][] alike, boolean[][] barred) {
    this.sum = Arrays.stream(alike).map(double[]::clone).toArray(double[][]::new);
    this.barred = Arrays.stream(barred).map(boolean[]::clone).toArray(boolean[][]::new);
    size = new int[alike.length];
    Arrays.fill(size, 1);
    group = IntStream.range(0, alike.length).toArray();
  }

  /** The group of each thing, named by its first member; among equal pairs the first is joined. */
  static int[] groups(double[][] alike, boolean[][] barred, double least) {
    Closure closure = new Closure(alike, barred);
    while (closure.joined(least)) {
      // goes on until nothing is alike enough
    }
    return closure.group;
  }

  private boolean joined(double least) {
    int kept = -1;
    int gone = -1;
    double most = 0;
    for (int i = 0; i < size.length; i++) {
      for (int j = i + 1; j < size.length; j++) {
        double mean = size[i] == 0 || size[j] == 0 || barred[i][j] ? 0 : sum[i][j] / ((double) size[i] * size[j]);
        if (mean >= least && mean > most) {
          most = mean;
          kept = i;
          gone = j;
        }
      }
    }
    if (kept >= 0) {
      merge(kept, gone);
    }
    return kept >= 0;
  }

  private void merge(int kept, int gone) {
    for (int i = 0; i < size.length; i++) {
      sum[kept][i] += sum[gone][i];
      sum[i][kept] = sum[kept][i];
      barred[kept][i] |= barred[gone][i];
      barred[i][kept] = barred[kept][i];
      group[i] = group[i] == gone ? kept : group[i];
    }
    size[kept] += size[gone];
    size[gone] = 0;
  }
}
