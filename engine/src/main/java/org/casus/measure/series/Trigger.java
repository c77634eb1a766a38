package org.casus.measure.series;

import org.casus.measure.tempo.Checked;

/**
 * What is taken to bring about a strike: so many attacks in so much time.
 *
 * @param attacks how many, 1 or more
 * @param within in how much time, above 0
 */
public record Trigger(int attacks, double within) {

  /** Rejects a trigger that always holds. */
  public Trigger {
    Checked.atLeast("number of attacks of the trigger", attacks, 1);
    Checked.positive("time of the trigger", within);
  }

  /** Whether as many events lie within (moment - within, moment]. */
  public boolean held(double[] events, double moment) {
    int seen = 0;
    for (double event : events) {
      seen += event > moment - within && event <= moment ? 1 : 0;
    }
    return seen >= attacks;
  }
}
