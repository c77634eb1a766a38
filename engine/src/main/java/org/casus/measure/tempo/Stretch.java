package org.casus.measure.tempo;

/**
 * Some periods in a row, taken together as ends of the last segment. There are no more of them than the shortest segment has, so
 * that whatever comes before a segment to one of them is settled when the stretch begins.
 *
 * <p>A segment costs at least what its counts before the stretch cost with a mean of their own and those in the stretch with
 * theirs (the condition of Killick, Fearnhead and Eckley 2012, here a lower bound). Most starts are so much dearer than the best
 * one when the stretch begins that no end has to be tried with them. Not thread-safe.
 */
final class Stretch {

  /** Over many more periods the bound would be too low to rule starts out. */
  private static final int LONGEST = 32;

  private final LeastCosts costs;
  private final double rounding;

  /** What the counts from the beginning of the stretch cost, by how many they are. */
  private final double[] since;

  private int from;
  private int to;
  private int champion;
  private double room;

  Stretch(LeastCosts costs) {
    this.costs = costs;
    this.rounding = costs.rounding();
    this.since = new double[Math.min(LONGEST, costs.shortest()) + 1];
  }

  /** Begins after a period, with the best start up to there: that it goes on is a first guess, seldom wrong. */
  void begin(int after) {
    from = after;
    to = Math.min(costs.periods(), after + since.length - 1);
    champion = costs.last(from);
    for (int end = from + 1; end <= to; end++) {
      since[end - from] = costs.between(from, end);
    }
    for (int end = first(champion); end <= to; end++) {
      costs.offer(champion, end);
    }
    measure();
  }

  /** How many periods a stretch has, but for the last one. */
  int longest() {
    return since.length - 1;
  }

  /** Its last period. */
  int to() {
    return to;
  }

  /** What the counts before the stretch cost if a segment that starts there goes on, but for what its length will add. */
  double before(int start) {
    return costs.best(start) + costs.between(start, from) + costs.length(first(start) - start);
  }

  /** The most that counts before the stretch may cost for a start to be the best at an end. */
  double room() {
    return room;
  }

  /** What the counts of the stretch cost with a mean of their own. */
  double alone() {
    return since[to - from];
  }

  /** Tries a start at the ends where it may be the best; the first guess was tried before. */
  void offer(int start, double before) {
    boolean better = false;
    for (int end = first(start); start != champion && end <= to; end++) {
      if (before + since[end - from] <= costs.best(end) + rounding) {
        better |= costs.offer(start, end);
      }
    }
    if (better) {
      measure();
    }
  }

  /** Ends the stretch: its periods may now come before a change. */
  void settle() {
    for (int end = from + 1; end <= to; end++) {
      costs.settle(end);
    }
  }

  /** The first end of a segment from a start. */
  private int first(int start) {
    return Math.max(from + 1, start + costs.shortest());
  }

  private void measure() {
    room = Double.NEGATIVE_INFINITY;
    for (int end = Math.max(from + 1, costs.shortest()); end <= to; end++) {
      room = Math.max(room, costs.best(end) + rounding - since[end - from]);
    }
  }
}
