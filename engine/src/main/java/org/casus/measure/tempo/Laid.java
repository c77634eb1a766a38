package org.casus.measure.tempo;

/**
 * Event times whose stretches are laid one behind the other in some order, without copying them. An event keeps its distance
 * from the start of its stretch. Immutable and thread-safe, since nobody changes its arrays.
 *
 * @param times the times as they were, ascending
 * @param firsts of each stretch, in the new order, the number of its first event
 * @param ends and the number after that of its last event
 * @param olds where it started
 * @param starts where it starts now
 */
record Laid(double[] times, int[] firsts, int[] ends, double[] olds, double[] starts) {

  /** The times as they are. */
  static Laid asTheyAre(double[] times) {
    return new Laid(times, new int[] {0}, new int[] {times.length}, new double[] {0}, new double[] {0});
  }

  /** How many stretches. */
  int stretches() {
    return firsts.length;
  }

  /** How many events a stretch holds. */
  int size(int stretch) {
    return ends[stretch] - firsts[stretch];
  }

  /** When an event of a stretch is now; the event's number is that among the times as they were. */
  double at(int stretch, int event) {
    return starts[stretch] + (times[event] - olds[stretch]);
  }

  /** How many events come before a time, or, where asked, at it. */
  int before(double time, boolean orAt) {
    int count = 0;
    for (int stretch = 0; stretch < firsts.length; stretch++) {
      int low = firsts[stretch];
      int high = ends[stretch];
      while (low < high) {
        int middle = (low + high) >>> 1;
        double at = at(stretch, middle);
        if (at < time || (orAt && at == time)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      count += low - firsts[stretch];
    }
    return count;
  }

  /** The times in the new order. */
  double[] toArray() {
    double[] moved = new double[times.length];
    int at = 0;
    for (int stretch = 0; stretch < firsts.length; stretch++) {
      for (int event = firsts[stretch]; event < ends[stretch]; event++) {
        moved[at++] = at(stretch, event);
      }
    }
    return moved;
  }
}
