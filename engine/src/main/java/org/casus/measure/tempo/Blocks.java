package org.casus.measure.tempo;

import java.util.SplittableRandom;

/**
 * Event times cut into blocks of one length, the last one shorter where need be, that can be put in another order. What
 * is clustered within a block stays so, while a change of rate over the window is broken up. Thread-safe.
 */
public final class Blocks {
  private final double[] times;
  private final double from;
  private final double length;
  private final double lastLength;
  private final int[] firsts;

  /**
   * Cuts the window.
   *
   * @param length length of a block, such as 28 days
   */
  public Blocks(double[] times, double from, double to, double length) {
    Checked.times(times, from, to);
    Checked.positive("length of a block", length);
    this.times = times.clone();
    this.from = from;
    this.length = length;
    int blocks = Math.max(1, (int) Math.ceil((to - from) / length - 1e-9));
    this.lastLength = to - from - (blocks - 1) * length;
    this.firsts = new int[blocks + 1];
    int at = 0;
    for (int block = 0; block < blocks; block++) {
      firsts[block] = at;
      while (at < times.length && (block == blocks - 1 || times[at] < from + (block + 1) * length)) {
        at++;
      }
    }
    firsts[blocks] = at;
  }

  /** The event times with the blocks in a random order (Fisher and Yates), ascending. */
  public double[] permuted(SplittableRandom random) {
    return laid(random).toArray();
  }

  /** The same without copying the times. */
  Laid laid(SplittableRandom random) {
    int blocks = firsts.length - 1;
    int[] order = java.util.stream.IntStream.range(0, blocks).toArray();
    for (int i = blocks - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return laid(order);
  }

  private Laid laid(int[] order) {
    int[] begin = new int[order.length];
    int[] end = new int[order.length];
    double[] olds = new double[order.length];
    double[] starts = new double[order.length];
    double start = from;
    for (int i = 0; i < order.length; i++) {
      begin[i] = firsts[order[i]];
      end[i] = firsts[order[i] + 1];
      olds[i] = from + order[i] * length;
      starts[i] = start;
      start += order[i] == order.length - 1 ? lastLength : length;
    }
    return new Laid(times, begin, end, olds, starts);
  }
}
