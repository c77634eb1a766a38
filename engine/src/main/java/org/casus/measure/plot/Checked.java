package org.casus.measure.plot;

import java.util.Arrays;
import java.util.List;

/** What the parts of a plot demand of their values. */
final class Checked {

  private Checked() {}

  static void words(String what, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is blank; say in words what is shown.");
    }
  }

  static void finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " holds " + value + "; only finite numbers can be drawn.");
    }
  }

  /** Lists of one length, at least {@code least} long, all finite. */
  @SafeVarargs
  static void series(String what, int least, List<Double>... lists) {
    for (List<Double> list : lists) {
      if (list.size() != lists[0].size()) {
        throw new IllegalArgumentException(what + " has lists of " + lists[0].size() + " and " + list.size()
            + " numbers; each point needs one of each.");
      }
      list.forEach(value -> finite(what, value));
    }
    if (lists[0].size() < least) {
      throw new IllegalArgumentException(what + " has " + lists[0].size() + " points; it needs at least " + least + ".");
    }
  }

  static void rising(String what, List<Double> x) {
    for (int i = 1; i < x.size(); i++) {
      if (x.get(i) < x.get(i - 1)) {
        throw new IllegalArgumentException(what + " goes back from " + x.get(i - 1) + " to " + x.get(i) + " at point " + (i + 1)
            + "; sort its points by x.");
      }
    }
  }

  static void ordered(String what, List<Double> low, List<Double> high) {
    for (int i = 0; i < low.size(); i++) {
      if (low.get(i) > high.get(i)) {
        throw new IllegalArgumentException(what + " has its low end " + low.get(i) + " above its high end " + high.get(i)
            + " at point " + (i + 1) + ".");
      }
    }
  }

  static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
