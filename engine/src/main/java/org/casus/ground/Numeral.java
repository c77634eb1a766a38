package org.casus.ground;

import org.casus.assertion.Amount;

/**
 * A number in a sentence.
 *
 * @param first first token
 * @param last last token, included
 * @param amount what it counts
 * @param kind how it is worded
 * @param money whether it counts dollars
 */
record Numeral(int first, int last, Amount amount, Kind kind, boolean money) {

  /** How a number is worded. */
  enum Kind {
    /** To the unit: "eleven". */
    EXACT,
    /** Rounded by its wording, so that "more than" does not add one: "1.5 million". */
    ROUND,
    /** A word for some number: "several". */
    VAGUE,
    /** "the fifth". */
    ORDINAL
  }

  boolean ordinal() {
    return kind == Kind.ORDINAL;
  }

  Numeral with(Amount other) {
    return new Numeral(first, last, other, kind, money);
  }

  Numeral spanning(int newFirst, int newLast) {
    return new Numeral(newFirst, newLast, amount, kind, money);
  }
}
