package org.casus.measure.tempo;

/**
 * The largest gain in likelihood that a step in the rate of event times can bring, looked for only where it can be. The gain
 * of a step after a events at time s is a divergence of (a / N) from (s / T), convex in both, so that among events i to j it is
 * nowhere more than at a = i and the time of the last, or at a = j + 1 and the time of the first. Where neither exceeds what
 * was found before, none of these events is looked at. Not thread-safe.
 */
final class HighestStep {
  private static final int PROBES = 64;

  private final Laid laid;
  private final double from;
  private final double window;
  private final double low;
  private final double high;
  private final double constant;
  private double best;

  private HighestStep(Laid laid, double from, double to, double shortest, double best) {
    this.laid = laid;
    this.from = from;
    this.window = to - from;
    this.low = from + shortest;
    this.high = to - shortest;
    this.constant = RateStep.part(laid.times().length, window);
    this.best = best;
  }

  /** The largest gain of any step at least so far from both ends. */
  static double gain(Laid laid, double from, double to, double shortest) {
    HighestStep step = new HighestStep(laid, from, to, shortest, Double.NEGATIVE_INFINITY);
    step.ends();
    step.probe();
    step.everywhere(Double.POSITIVE_INFINITY);
    return step.best;
  }

  /** Whether the gain of any such step reaches a number; stops at the first that does. */
  static boolean reaches(double least, Laid laid, double from, double to, double shortest) {
    HighestStep step = new HighestStep(laid, from, to, shortest, Math.nextDown(least));
    step.ends();
    step.everywhere(least);
    return step.best >= least;
  }

  /** Steps at the earliest and the latest time. */
  private void ends() {
    best = Math.max(best, gain(laid.before(low, false), low));
    best = Math.max(best, gain(laid.before(high, true), high));
  }

  /** Steps at some events, so that much need not be looked at later. */
  private void probe() {
    int before = 0;
    for (int stretch = 0; stretch < laid.stretches(); stretch++) {
      int size = laid.size(stretch);
      int step = 1 + size * laid.stretches() / PROBES;
      for (int i = 0; i < size; i += step) {
        look(stretch, laid.firsts()[stretch] + i, laid.firsts()[stretch] + i + 1, before + i, Double.POSITIVE_INFINITY);
      }
      before += size;
    }
  }

  private void everywhere(double enough) {
    int before = 0;
    for (int stretch = 0; stretch < laid.stretches() && best < enough; stretch++) {
      if (laid.size(stretch) > 0) {
        look(stretch, laid.firsts()[stretch], laid.ends()[stretch], before, enough);
      }
      before += laid.size(stretch);
    }
  }

  /** Looks at steps at some events of a stretch, one or more, which follow so many others. */
  private void look(int stretch, int first, int end, int before, double enough) {
    double early = Math.max(low, laid.at(stretch, first));
    double late = Math.min(high, laid.at(stretch, end - 1));
    if (early > late || best >= enough) {
      return;
    }
    double most = Math.max(gain(before, late), gain(before + end - first, early));
    if (most <= best) {
      return;
    }
    if (end - first == 1) {
      best = most;
      return;
    }
    int middle = (first + end) >>> 1;
    look(stretch, first, middle, before, enough);
    look(stretch, middle, end, before + middle - first, enough);
  }

  private double gain(int before, double at) {
    return RateStep.gain(before, at - from, laid.times().length, window, constant);
  }
}
