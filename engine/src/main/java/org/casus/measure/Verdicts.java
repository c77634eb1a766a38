package org.casus.measure;

import org.casus.assertion.Amount;

/** What came of checking a figure, in words and numbers. Stateless. */
final class Verdicts {
  private Verdicts() {}

  /** How many of the stated least number are itemised nowhere; never negative. */
  static long unexplained(Amount stated, int itemised) {
    Long min = stated.min();
    return min == null ? 0 : Math.max(0, min - itemised);
  }

  /** How many more are itemised than the stated greatest number. */
  static long beyond(Amount stated, int itemised) {
    Long max = stated.max();
    return max == null ? 0 : Math.max(0, itemised - max);
  }

  /** "Stated at least 13, itemised 7, unexplained 6; 2 more may be among them." */
  static String sentence(Amount stated, int itemised, int maybe, int sets, int doubles) {
    StringBuilder words = new StringBuilder("Stated " + InWords.amount(stated) + ", itemised " + itemised);
    long unexplained = unexplained(stated, itemised);
    long beyond = beyond(stated, itemised);
    words.append(beyond > 0 ? ": " + beyond + " more than stated" : unexplained > 0 ? ", unexplained " + unexplained : ": all of them are told");
    if (doubles > 0) {
      words.append("; ").append(doubles).append(" of them may be ").append(doubles == 1 ? "another one" : "others").append(" told twice");
    }
    if (maybe > 0) {
      words.append("; ").append(maybe == 1 ? "1 more may be" : maybe + " more may be").append(" among them");
    }
    if (sets > 0) {
      words.append("; ").append(InWords.count(sets, "other set")).append(" that reports only number may cover some of them");
    }
    return words.append('.').toString();
  }

  /** The conditions in one line: "attacks; between 1 April 2021 and 21 June 2022; at Bashiqa; ...". */
  static String inWords(Claim claim) {
    StringBuilder words = new StringBuilder("Single happenings in the case: ");
    for (Reconciliation.Condition condition : claim.conditions()) {
      words.append(switch (condition.asks()) {
        case "kind" -> condition.value();
        case "date" -> " " + condition.value();
        case "place" -> " in " + condition.value();
        case "weapon" -> " with " + condition.value();
        case "doer" -> " by " + condition.value();
        case "target" -> " against " + condition.value();
        default -> ", " + condition.value();
      });
    }
    return words.append('.').toString();
  }
}
