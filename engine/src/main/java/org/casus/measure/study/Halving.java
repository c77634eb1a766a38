package org.casus.measure.study;

/** How often the exact conditional test of two Poisson counts finds that a rate was halved. Stateless. */
final class Halving {
  private Halving() {}

  /**
   * The power in two equal stretches, one-sided at 5 %: the sum over all counts a (before, mean m) and b (after, mean m / 2) of
   * their probability where P(B &lt;= b | a + b) with B binomial(a + b, 1/2) is at most {@link P#CLEAR}.
   *
   * @param expected m, the attacks expected before
   */
  static double power(double expected) {
    double before = Math.max(0.5, expected);
    int most = (int) (before + 8 * Math.sqrt(before) + 10);
    double power = 0;
    double probabilityBefore = Math.exp(-before);
    for (int a = 0; a <= most; a++) {
      power += probabilityBefore * rejecting(a, before / 2, most);
      probabilityBefore *= before / (a + 1);
    }
    return Math.min(1, power);
  }

  private static double rejecting(int a, double mean, int most) {
    double sum = 0;
    double probability = Math.exp(-mean);
    for (int b = 0; b <= most && P.clear(lower(b, a + b)); b++) {
      sum += probability;
      probability *= mean / (b + 1);
    }
    return sum;
  }

  private static double lower(int b, int all) {
    double log = -all * Math.log(2);
    double sum = 0;
    for (int k = 0; k <= b; k++) {
      sum += Math.exp(log);
      log += Math.log((all - k) / (k + 1.0));
    }
    return sum;
  }
}
