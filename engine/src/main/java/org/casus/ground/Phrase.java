package org.casus.ground;

import org.casus.assertion.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of time, read but not yet placed in its report.
 *
 * @param first first word
 * @param last last word, included
 * @param rule the rule that read it
 * @param kind what sort of phrase
 * @param role what the wording makes of its interval
 * @param meaning its interval, once the setting is known
 * @param date the date as written, when it is nothing but that; else null
 * @param distance how far an offset lies from the date that it is told from; else null
 */
record Phrase(
    int first,
    int last,
    String rule,
    Kind kind,
    DateMention.Role role,
    Meaning meaning,
    @Nullable CalendarDate date,
    RelativeReaders.@Nullable Distance distance) {

  Phrase(
      int first, int last, String rule, Kind kind, DateMention.Role role, Meaning meaning, @Nullable CalendarDate date) {
    this(first, last, rule, kind, role, meaning, date, null);
  }

  /** What sort of phrase. */
  enum Kind {
    /** A date of the calendar. */
    DATE,
    /** A time told from the report's date or from an earlier date. */
    RELATIVE,
    /** A distance from a date that may follow ("two months after"). */
    OFFSET,
    /** A happening everybody knows. */
    LANDMARK,
    /** A length. */
    LENGTH
  }

  /** The interval of a phrase in its setting. */
  @FunctionalInterface
  interface Meaning {
    /** The days meant. */
    DateInterval in(Setting setting);
  }

  /** Whether its date was written with a year. */
  boolean dated() {
    return date != null && date.year() != null;
  }

  Phrase spanning(int newFirst, int newLast) {
    return new Phrase(newFirst, newLast, rule, kind, role, meaning, date, distance);
  }

  Phrase meaning(String newRule, DateMention.Role newRole, Meaning newMeaning) {
    return new Phrase(first, last, newRule, kind, newRole, newMeaning, null, null);
  }
}
