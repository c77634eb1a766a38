package org.casus.server.counting;

import java.util.List;
import java.util.Map;
import org.casus.desk.IncidentWords;
import org.casus.measure.Count.NumberedSet;
import org.casus.measure.Count.UnderLens;

/**
 * How many incidents fit under a lens.
 *
 * @param rule what is counted, in a sentence
 * @param number told one by one
 * @param maybe those that may fit but leave something unsaid
 * @param sets that reports only number; never added to the others
 * @param unsaid what is unsaid of the first of those that may fit, and how often
 * @param first the first of those that fit
 * @param firstMaybe the first of those that may fit
 * @param firstSets the first of the sets
 */
public record Numbers(
    String lens,
    String rule,
    long number,
    long maybe,
    long sets,
    Map<String, Long> unsaid,
    List<Held> first,
    List<Held> firstMaybe,
    List<NumberedOnly> firstSets) {

  /**
   * A set that reports only number.
   *
   * @param stated how many the reports speak of
   * @param told how many of them are told one by one
   * @param untold how many are told nowhere, at the least
   */
  public record NumberedOnly(Held set, String stated, int told, long untold) {}

  static Numbers of(UnderLens answer, Held.Keeper keeper) {
    return new Numbers(answer.lens().label(), answer.rule(), answer.fitting().number(), answer.maybe().number(), answer.sets().number(),
        answer.unsaid(), keeper.all(answer.fitting().first(), answer.lens()), keeper.all(answer.maybe().first(), answer.lens()),
        answer.sets().first().stream().map(set -> numbered(set, answer, keeper)).toList());
  }

  private static NumberedOnly numbered(NumberedSet set, UnderLens answer, Held.Keeper keeper) {
    return new NumberedOnly(keeper.one(set.set(), answer.lens()), IncidentWords.amount(set.stated()), set.told().size(), set.untold());
  }
}
