package org.casus.server.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.casus.assertion.WireName;

/** How wide a bar of the timeline is. */
enum Unit implements WireName {
  DAY, WEEK, MONTH, YEAR;

  private static final int MOST_DAYS = 200;
  private static final int MOST_WEEKS = 1400;
  private static final int MOST_MONTHS = 7700;

  /** The narrowest unit with which a stretch still has bars that are wide enough to be seen, at most some 250. */
  static Unit of(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days <= MOST_DAYS) {
      return DAY;
    }
    return days <= MOST_WEEKS ? WEEK : days <= MOST_MONTHS ? MONTH : YEAR;
  }

  /** The first day of the bar in which a day lies; weeks begin on Monday. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The last day of the bar that begins on a day. */
  LocalDate last(LocalDate first) {
    return switch (this) {
      case DAY -> first;
      case WEEK -> first.plusDays(6);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
