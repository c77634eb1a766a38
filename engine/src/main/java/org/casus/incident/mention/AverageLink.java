package org.casus.incident.mention;

import java.util.Arrays;

/**
 * Joins things step by step, always the two groups that are on average most alike, until no two are alike enough (UPGMA,
 * Sokal and Michener 1958). Of equal pairs the first is joined. Stateless.
 */
final class AverageLink {

  private static final float NEVER = -9;

  private final float[][] alike;
  private final int[] size;
  private final int[] group;
  private final int[] best;

  private AverageLink(float[][] likeness) {
    int count = likeness.length;
    alike = new float[count][];
    size = new int[count];
    group = new int[count];
    best = new int[count];
    for (int i = 0; i < count; i++) {
      alike[i] = likeness[i].clone();
      alike[i][i] = NEVER;
      size[i] = 1;
      group[i] = i;
    }
    for (int i = 0; i < count; i++) {
      findBest(i);
    }
  }

  /**
   * The group of each thing, named by its first member.
   *
   * @param likeness a square, symmetric table
   * @param least how alike two groups must be on average to be joined
   */
  static int[] groups(float[][] likeness, double least) {
    AverageLink link = new AverageLink(likeness);
    while (link.join(least)) {
      // goes on until nothing is alike enough
    }
    return link.group.clone();
  }

  private boolean join(double least) {
    int left = -1;
    for (int i = 0; i < size.length; i++) {
      if (size[i] > 0 && best[i] >= 0 && (left < 0 || alike[i][best[i]] > alike[left][best[left]])) {
        left = i;
      }
    }
    if (left < 0 || alike[left][best[left]] < least) {
      return false;
    }
    merge(Math.min(left, best[left]), Math.max(left, best[left]));
    return true;
  }

  private void merge(int kept, int gone) {
    for (int i = 0; i < size.length; i++) {
      if (i != kept && i != gone && size[i] > 0) {
        alike[kept][i] = (size[kept] * alike[kept][i] + size[gone] * alike[gone][i]) / (size[kept] + size[gone]);
        alike[i][kept] = alike[kept][i];
        alike[i][gone] = NEVER;
      }
      group[i] = group[i] == gone ? kept : group[i];
    }
    size[kept] += size[gone];
    size[gone] = 0;
    Arrays.fill(alike[gone], NEVER);
    alike[kept][gone] = NEVER;
    for (int i = 0; i < size.length; i++) {
      if (size[i] > 0) {
        findBest(i);
      }
    }
  }

  private void findBest(int of) {
    best[of] = -1;
    for (int i = 0; i < size.length; i++) {
      if (i != of && size[i] > 0 && (best[of] < 0 || alike[of][i] > alike[of][best[of]])) {
        best[of] = i;
      }
    }
  }
}
