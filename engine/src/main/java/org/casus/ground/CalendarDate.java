package org.casus.ground;

import java.time.LocalDate;
import java.time.YearMonth;
import org.casus.assertion.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is written: "June 29" has no year, "June 2011" no day, "2011" neither month nor day.
 *
 * @param year or null
 * @param month 1 to 12, or null
 * @param day of the month, or null
 */
record CalendarDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {

  /** The date with this year. */
  CalendarDate in(int other) {
    return new CalendarDate(other, month, day);
  }

  /** Whether it stands in the calendar of some year. */
  boolean valid() {
    return month == null ? year != null : month >= 1 && month <= 12 && (day == null || fits(year == null ? 2000 : year));
  }

  private boolean fits(int inYear) {
    return month == null || day == null || (day >= 1 && day <= YearMonth.of(inYear, month).lengthOfMonth());
  }

  /** The days of it in a year; unknown when the year has no such day (29 February). */
  DateInterval interval(int inYear) {
    if (month == null) {
      return DateInterval.year(inYear);
    }
    if (!fits(inYear)) {
      return DateInterval.UNKNOWN;
    }
    return day == null
        ? DateInterval.month(YearMonth.of(inYear, month))
        : DateInterval.day(LocalDate.of(inYear, month, day));
  }
}
