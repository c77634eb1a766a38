package org.casus.assertion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} to {@code to}, both inclusive; a missing end is open.
 *
 * @param from first day, or null when unknown
 * @param to last day, or null when unknown
 */
public record DateInterval(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Nothing is known. */
  public static final DateInterval UNKNOWN = new DateInterval(null, null);

  /** Checks that the ends are in order. */
  public DateInterval {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("An interval needs from <= to; got " + from + ".." + to + ".");
    }
  }

  /** One day. */
  public static DateInterval day(LocalDate day) {
    return new DateInterval(day, day);
  }

  /** A whole month. */
  public static DateInterval month(YearMonth month) {
    return new DateInterval(month.atDay(1), month.atEndOfMonth());
  }

  /** A whole year. */
  public static DateInterval year(int year) {
    return new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whether an end is known. */
  public boolean known() {
    return from != null || to != null;
  }

  /** Whether both ends are known and equal. */
  public boolean isDay() {
    return from != null && from.equals(to);
  }

  /** Days in the interval; {@link Long#MAX_VALUE} when an end is open. */
  public long days() {
    return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Whether a day can lie in both. */
  public boolean overlaps(DateInterval other) {
    boolean before = to != null && other.from != null && to.isBefore(other.from);
    boolean after = from != null && other.to != null && from.isAfter(other.to);
    return !before && !after;
  }

  /** Whether every day of the other interval lies in this one; an end that is open here covers everything. */
  public boolean covers(DateInterval other) {
    boolean start = from == null || (other.from != null && !other.from.isBefore(from));
    boolean end = to == null || (other.to != null && !other.to.isAfter(to));
    return start && end;
  }

  /** The days in both, or {@link #UNKNOWN} when there are none. */
  public DateInterval intersect(DateInterval other) {
    if (!overlaps(other)) {
      return UNKNOWN;
    }
    LocalDate start = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
    LocalDate end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
    return new DateInterval(start, end);
  }
}
