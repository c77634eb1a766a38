package org.casus.ground;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.casus.assertion.DateInterval;

/** A unit that people count time in. */
enum CalendarUnit {
  HOUR, DAY, WEEKEND, WEEK, MONTH, YEAR, DECADE;

  /** The unit of a word, singular or plural ("nights" are days). */
  static CalendarUnit of(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    name = name.endsWith("S") ? name.substring(0, name.length() - 1) : name;
    return switch (name) {
      case "NIGHT", "MORNING", "EVENING", "AFTERNOON" -> DAY;
      case "FORTNIGHT" -> WEEK;
      default -> valueOf(name);
    };
  }

  /** A day moved by a number of units; hours count as begun days. */
  LocalDate plus(LocalDate day, long n) {
    return switch (this) {
      case HOUR -> day.plusDays(Long.signum(n) * Math.max(1, Math.abs(n) / 24));
      case DAY -> day.plusDays(n);
      case WEEK, WEEKEND -> day.plusWeeks(n);
      case MONTH -> day.plusMonths(n);
      case YEAR -> day.plusYears(n);
      case DECADE -> day.plusYears(10 * n);
    };
  }

  /** First day of the unit that a day lies in. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
    };
  }

  /** Last day of the unit that a day lies in. */
  LocalDate last(LocalDate day) {
    return this == WEEKEND ? first(day).plusDays(1) : plus(first(day), 1).minusDays(this == HOUR ? 0 : 1);
  }

  /**
   * An interval moved by {@code few} to {@code many} units. Weeks give the day with three days on either side, since
   * few writers count them exactly; months, years and decades give the whole unit.
   */
  DateInterval shifted(DateInterval base, long few, long many) {
    if (base.from() == null || base.to() == null) {
      return DateInterval.UNKNOWN;
    }
    LocalDate from = plus(base.from(), Math.min(few, many));
    LocalDate to = plus(base.to(), Math.max(few, many));
    return switch (this) {
      case HOUR, DAY -> new DateInterval(from, to);
      case WEEK, WEEKEND -> new DateInterval(from.minusDays(3), to.plusDays(3));
      default -> new DateInterval(first(from), last(to));
    };
  }
}
