package org.casus.measure.linkage;

import java.util.Arrays;

/** How alike two words are spelled. Stateless. */
public final class Spelling {
  private static final double PREFIX_WEIGHT = 0.1;
  private static final int PREFIX = 4;

  private Spelling() {}

  /**
   * The likeness of Jaro and Winkler, 0 to 1: shared letters near each other, fewer for letters in another order, more for
   * a shared beginning (Winkler 1990).
   */
  public static double likeness(String left, String right) {
    double jaro = jaro(left, right);
    int shared = 0;
    int most = Math.min(PREFIX, Math.min(left.length(), right.length()));
    while (shared < most && left.charAt(shared) == right.charAt(shared)) {
      shared++;
    }
    return jaro + shared * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.equals(right) ? 1 : 0;
    }
    int window = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
    boolean[] used = new boolean[right.length()];
    char[] mine = new char[left.length()];
    int common = 0;
    for (int i = 0; i < left.length(); i++) {
      int at = match(left.charAt(i), right, used, Math.max(0, i - window), Math.min(right.length() - 1, i + window));
      if (at >= 0) {
        used[at] = true;
        mine[common++] = left.charAt(i);
      }
    }
    if (common == 0) {
      return 0;
    }
    double moved = moved(Arrays.copyOf(mine, common), right, used) / 2.0;
    return (common / (double) left.length() + common / (double) right.length() + (common - moved) / common) / 3;
  }

  private static int match(char letter, String in, boolean[] used, int from, int to) {
    for (int j = from; j <= to; j++) {
      if (!used[j] && in.charAt(j) == letter) {
        return j;
      }
    }
    return -1;
  }

  private static int moved(char[] mine, String right, boolean[] used) {
    int moved = 0;
    int at = 0;
    for (int j = 0; j < used.length; j++) {
      if (used[j]) {
        moved += right.charAt(j) != mine[at++] ? 1 : 0;
      }
    }
    return moved;
  }
}
