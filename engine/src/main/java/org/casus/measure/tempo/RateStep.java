package org.casus.measure.tempo;

/** The Poisson likelihood of one step in a rate. */
final class RateStep {

  /** Half the 95 % point of chi-squared with one degree: how far the log-likelihood may fall within the likelihood interval. */
  static final double FALL = 1.92;

  private RateStep() {}

  /**
   * Twice the gain in log-likelihood, 2 [a log(a/s) + b log(b/(T-s)) - N log(N/T)], of a step after time s.
   *
   * @param before events before the step
   * @param share time before the step
   * @param events all events
   * @param window all the time
   */
  static double gain(int before, double share, int events, double window) {
    return gain(before, share, events, window, part(events, window));
  }

  /** The same where the part of one constant rate, N log(N/T), is at hand, as it is where many steps are looked at. */
  static double gain(int before, double share, int events, double window, double constant) {
    return 2 * (part(before, share) + part(events - before, window - share) - constant);
  }

  /** Events times the logarithm of their rate. */
  static double part(int events, double time) {
    return events == 0 ? 0 : events * Math.log(events / time);
  }
}
