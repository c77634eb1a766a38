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

  /** A logarithm of a mean that {@link #byPeriod} and {@link #byCount} share. */
  abstract double mix(double mean);

  /** At a mean, which need not be the best, a period costs this, in units of minus the log-likelihood. */
  abstract double byPeriod(double mean, double mix);

  /** And each count saves this. */
  abstract double byCount(double log, double mix);

  /** The slope, by the logarithm of the mean, of what a segment costs; the cost is convex in it. */
  abstract double slope(double mean, int sum, int periods);

  /** What {@link #of} leaves out for a sum of counts, in the same units. */
  abstract double left(int sum);

  /** No term of the costs of segments with so many counts and periods in all comes to more, nor do all of them together. */
  abstract double largest(int sum, int periods);

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
    double mix(double mean) {
      return 0;
    }

    @Override
    double byPeriod(double mean, double mix) {
      return mean;
    }

    @Override
    double byCount(double log, double mix) {
      return log;
    }

    @Override
    double slope(double mean, int sum, int periods) {
      return periods * mean - sum;
    }

    @Override
    double left(int sum) {
      return sum;
    }

    @Override
    double largest(int sum, int periods) {
      return 2.0 * sum * Math.log(1.0 + sum + periods);
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
    double mix(double mean) {
      return Math.log(shape + mean);
    }

    @Override
    double byPeriod(double mean, double mix) {
      return shape * (mix - logShape);
    }

    @Override
    double byCount(double log, double mix) {
      return log - mix;
    }

    @Override
    double slope(double mean, int sum, int periods) {
      return shape * (periods * mean - sum) / (shape + mean);
    }

    @Override
    double left(int sum) {
      return 0;
    }

    @Override
    double largest(int sum, int periods) {
      return 2 * (sum + periods * shape) * (Math.log(1.0 + sum + periods) + Math.abs(logShape));
    }
  }
}
