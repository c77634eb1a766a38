package org.casus.evaluate;

/**
 * What was found of what, so that tallies of many reports can be added before anything is divided.
 *
 * @param right how much of what the machine read is right
 * @param read how much it read
 * @param found how much of what a person noted the machine found
 * @param noted how much the person noted
 */
public record Tally(double right, double read, double found, double noted) {

  /** Nothing at all. */
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** Hits that count alike for precision and recall. */
  public static Tally of(double hits, double read, double noted) {
    return new Tally(hits, read, hits, noted);
  }

  /** A yes or no about something that both have. */
  public static Tally yes(boolean right) {
    double hit = right ? 1 : 0;
    return new Tally(hit, 1, hit, 1);
  }

  /** The sum. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, read + other.read, found + other.found, noted + other.noted);
  }

  /** The share of what was read that is right; 0 when nothing was read. */
  public double precision() {
    return read == 0 ? 0 : right / read;
  }

  /** The share of what was noted that was found; 0 when nothing was noted. */
  public double recall() {
    return noted == 0 ? 0 : found / noted;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
