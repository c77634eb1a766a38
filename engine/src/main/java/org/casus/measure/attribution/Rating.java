package org.casus.measure.attribution;

import org.casus.measure.tempo.Checked;

/**
 * One source's answer to one question. A source may answer a question several times.
 *
 * @param item which question, from 0
 * @param rater which source, from 0
 * @param category its answer, from 0
 */
public record Rating(int item, int rater, int category) {

  /** Rejects numbers below 0. */
  public Rating {
    Checked.atLeast("number of an item", item, 0);
    Checked.atLeast("number of a rater", rater, 0);
    Checked.atLeast("number of a category", category, 0);
  }
}
