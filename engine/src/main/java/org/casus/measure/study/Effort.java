package org.casus.measure.study;

import org.casus.measure.tempo.Checked;

/**
 * How much is computed.
 *
 * @param partitions how many samples of which uncertain pairs are one event
 * @param jitters how many samples of the days and hours of each
 * @param draws random draws of a test, over all partitions together
 */
public record Effort(int partitions, int jitters, int draws) {

  /** What a finding is made with. */
  public static final Effort FULL = new Effort(20, 20, 9_999);

  /** What the range of lenses is made with, and tests of honesty over many made series. */
  public static final Effort QUICK = new Effort(4, 1, 396);

  private static final int MANY = 2_000;

  /** Checks that there is at least one of each. */
  public Effort {
    Checked.atLeast("number of partitions", partitions, 1);
    Checked.atLeast("number of jitters", jitters, 1);
    Checked.atLeast("number of draws", draws, 19);
  }

  /** This effort for so many events: with many, samples differ little and draws cost much, so there are fewer, never fewer than the least. */
  Effort over(int events) {
    if (events <= MANY) {
      return this;
    }
    double share = MANY / (double) events;
    int fewer = Math.min(partitions, Math.max(QUICK.partitions, (int) (partitions * share)));
    return new Effort(fewer, Math.min(jitters, Math.max(1, (int) (jitters * share))), Math.min(draws, Math.max(QUICK.draws, (int) (draws * share))));
  }

  /** Draws for a test that is repeated in every partition. */
  public int drawsEach() {
    return Math.max(99, draws / partitions);
  }
}
