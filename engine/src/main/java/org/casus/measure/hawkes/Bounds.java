package org.casus.measure.hawkes;

import org.casus.measure.tempo.Checked;

/**
 * Where a fit may look.
 *
 * @param shortestLag the shortest mean lag 1 / beta, in the unit of the times
 * @param longestLag the longest mean lag
 * @param most the largest n
 */
public record Bounds(double shortestLag, double longestLag, double most) {

  /** For times in days: mean lags from a quarter of a day to 60 days, n up to 3. */
  public static final Bounds DAYS = new Bounds(0.25, 60, 3);

  /** The least n that is told from 0. */
  static final double LEAST = 1e-7;

  /** Rejects bounds that leave nothing between them. */
  public Bounds {
    Checked.positive("shortest lag", shortestLag);
    Checked.positive("longest lag less the shortest", longestLag - shortestLag);
    Checked.positive("largest n", most);
  }

  /** A lag at a share of the way from the shortest to the longest, on the scale of logarithms. */
  double lag(double share) {
    return shortestLag * Math.pow(longestLag / shortestLag, share);
  }
}
