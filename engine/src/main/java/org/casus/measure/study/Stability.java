package org.casus.measure.study;

/**
 * In how many samples of what is uncertain (pairs, days) the verdict is the same.
 *
 * @param same with this verdict
 * @param of samples
 */
public record Stability(int same, int of) {

  /** The share, 0 to 1. */
  public double share() {
    return of == 0 ? 1 : same / (double) of;
  }

  /** How many of some verdicts agree with the one given. */
  static Stability of(boolean verdict, Iterable<Boolean> verdicts) {
    int same = 0;
    int of = 0;
    for (boolean each : verdicts) {
      same += each == verdict ? 1 : 0;
      of++;
    }
    return new Stability(same, of);
  }
}
