package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * One end of the interval of means that each of many starts of a segment has kept: its logarithm, and what a period costs and a
 * count saves there. In arrays side by side, since there are many and they move often. Not thread-safe.
 */
final class MeanEnds {
  private final SegmentCost cost;
  private final double first;
  private final double firstMean;
  private double[] logs;
  private double[] means;
  private double[] byPeriod;
  private double[] byCount;

  /** Room for so many ends, of which each is first at one mean, given by its logarithm. */
  MeanEnds(SegmentCost cost, double first, int many) {
    this.cost = cost;
    this.first = first;
    this.firstMean = Math.exp(first);
    this.logs = new double[many];
    this.means = new double[many];
    this.byPeriod = new double[many];
    this.byCount = new double[many];
  }

  /** Makes room for twice as many. */
  void widen() {
    logs = Arrays.copyOf(logs, 2 * logs.length);
    means = Arrays.copyOf(means, 2 * means.length);
    byPeriod = Arrays.copyOf(byPeriod, 2 * byPeriod.length);
    byCount = Arrays.copyOf(byCount, 2 * byCount.length);
  }

  /** Sets an end to where each is first. */
  void start(int i) {
    set(i, first, firstMean);
  }

  /** The logarithm of the mean at an end. */
  double log(int i) {
    return logs[i];
  }

  /** By how much counts cost more than a cut at this mean, in units of minus the log-likelihood. */
  double excess(int i, int sum, int periods, double cut) {
    return periods * byPeriod[i] - sum * byCount[i] - cut;
  }

  /** The slope of that by the logarithm of the mean. */
  double slope(int i, int sum, int periods) {
    return cost.slope(means[i], sum, periods);
  }

  /** Moves an end to another mean, given by its logarithm. */
  void move(int i, double log) {
    if (log != logs[i]) {
      set(i, log, Math.exp(log));
    }
  }

  /** Puts what is at one place at another. */
  void keep(int i, int kept) {
    logs[kept] = logs[i];
    means[kept] = means[i];
    byPeriod[kept] = byPeriod[i];
    byCount[kept] = byCount[i];
  }

  private void set(int i, double log, double mean) {
    double mix = cost.mix(mean);
    logs[i] = log;
    means[i] = mean;
    byPeriod[i] = cost.byPeriod(mean, mix);
    byCount[i] = cost.byCount(log, mix);
  }
}
