package org.casus.measure.tempo;

/**
 * What a segment of counts with one mean costs: minus twice its log-likelihood at the best mean, less what is the same for
 * every segmentation. Immutable.
 */
public abstract class SegmentCost {
  private static final int MOST = 1 << 16;

  /** Logarithms of whole numbers, with 0 for 0. */
  private final double[] logs;

  private SegmentCost(int periods) {
    logs = new double[Math.min(MOST, Math.max(periods, 1024) + 1)];
    for (int i = 1; i < logs.length; i++) {
      logs[i] = Math.log(i);
    }
  }

  /** The cost of a segment, from the sum of its counts and its number of periods. */
  abstract double of(int sum, int periods);

  /** At a mean of this logarithm, which need not be the best, a period costs this, in units of minus the log-likelihood. */
  abstract double byPeriod(double log);

  /** And each count saves this. */
  abstract double byCount(double log);

  /** The slope, by the logarithm of the mean, of what a segment costs; the cost is convex in it. */
  abstract double slope(double log, int sum, int periods);

  /** What {@link #of} leaves out for a sum of counts, in the same units. */
  abstract double left(int sum);


  /** The logarithm of a whole number, 0 for 0. */
  final double log(int number) {
    return number < logs.length ? logs[number] : Math.log(number);
  }

  /** Poisson: -2 y ln(y / n). */
  static final class Poisson extends SegmentCost {

    Poisson(int periods) {
      super(periods);
    }

    @Override
    double of(int sum, int periods) {
      return -2 * sum * (log(sum) - log(periods));
    }

    @Override
    double byPeriod(double log) {
      return Math.exp(log);
    }

    @Override
    double byCount(double log) {
      return log;
    }

    @Override
    double slope(double log, int sum, int periods) {
      return periods * Math.exp(log) - sum;
    }

    @Override
    double left(int sum) {
      return sum;
    }
  }

  /** Negative binomial of fixed shape k: -2 [y ln y + nk ln nk - (y + nk) ln(y + nk)]. */
  static final class NegativeBinomial extends SegmentCost {
    private final double shape;
    private final double logShape;

    NegativeBinomial(int periods, double shape) {
      super(periods);
      Checked.positive("shape of the negative binomial", shape);
      this.shape = shape;
      this.logShape = Math.log(shape);
    }

    @Override
    double of(int sum, int periods) {
      double nk = periods * shape;
      return -2 * (sum * log(sum) + nk * (log(periods) + logShape) - (sum + nk) * Math.log(sum + nk));
    }

    @Override
    double byPeriod(double log) {
      return shape * (Math.log(shape + Math.exp(log)) - logShape);
    }

    @Override
    double byCount(double log) {
      return log - Math.log(shape + Math.exp(log));
    }

    @Override
    double slope(double log, int sum, int periods) {
      double mean = Math.exp(log);
      return shape * (periods * mean - sum) / (shape + mean);
    }

    @Override
    double left(int sum) {
      return 0;
    }
  }
}
