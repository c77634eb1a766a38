package org.casus.measure.attribution;

import org.casus.measure.tempo.Checked;

/**
 * What one report or statement says for or against a hypothesis.
 *
 * @param origin on whose word it stands in the end; copies share it
 * @param standing what it may weigh
 * @param likelihoodRatio how many times more likely it would be said if the hypothesis were true; below 1 speaks against it
 */
public record Testimony(String origin, Standing standing, double likelihoodRatio) {

  /** Rejects an origin without a name and a ratio that is not above 0. */
  public Testimony {
    if (origin.isBlank()) {
      throw new IllegalArgumentException("A testimony has an origin without a name; name the source that its chain ends in.");
    }
    Checked.positive("likelihood ratio of " + origin, likelihoodRatio);
  }

  /** The natural logarithm of the ratio, held to the cap of its standing. */
  public double logRatio() {
    double cap = Math.log(standing.cap());
    return Math.max(-cap, Math.min(cap, Math.log(likelihoodRatio)));
  }
}
