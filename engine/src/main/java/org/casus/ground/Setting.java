package org.casus.ground;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.casus.assertion.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What is known of time at one point of a report: when it came out and which dates it has named so far. Changes as the
 * report is read from its beginning; belongs to one reading of one report.
 */
final class Setting {

  /** Months before the report beyond which a date without a year is doubtful. */
  private static final int FAR = 6;

  private final DateInterval anchor;
  private final @Nullable Integer floorYear;
  private DateInterval lastDay = DateInterval.UNKNOWN;
  private DateInterval last = DateInterval.UNKNOWN;
  private final Map<Integer, Integer> ahead = new HashMap<>();
  private @Nullable Frame frame;
  private boolean planned;

  /**
   * The start of a report.
   *
   * @param anchor when the report came out, or {@link DateInterval#UNKNOWN}
   * @param floorYear the latest year that the report names, used when it has no date of its own; or null
   */
  Setting(DateInterval anchor, @Nullable Integer floorYear) {
    this.anchor = anchor;
    this.floorYear = floorYear;
  }

  /**
   * The year that a narrative has settled in: "In 2014, ... In June, ...".
   *
   * @param date the date that set it
   * @param near whether dates on either side may be meant (same sentence), or only those that follow
   */
  record Frame(DateInterval date, boolean near) {}

  /** When the report came out. */
  DateInterval anchor() {
    return anchor;
  }

  /** The latest day named so far, else the latest date of any length. */
  DateInterval latest() {
    return lastDay.known() ? lastDay : last;
  }

  /** The latest date named so far, of any length. */
  DateInterval latestDate() {
    return last;
  }

  /** Prepares for the next phrase: the frame it stands in, and whether its words speak of plans. */
  void enter(@Nullable Frame newFrame, boolean isPlanned) {
    this.frame = newFrame;
    this.planned = isPlanned;
  }

  /** Whether the phrase speaks of something still to come. */
  boolean planned() {
    return planned;
  }

  /** Remembers the year of a month that the report names outright and that lies ahead of it (a deadline). */
  void noteWritten(CalendarDate date, DateInterval interval) {
    boolean future = anchor.to() != null && interval.from() != null && interval.from().isAfter(anchor.to());
    if (future && date.month() != null && date.year() != null) {
      ahead.put(date.month(), date.year());
    }
  }

  /** Remembers a date of the running text. */
  void note(DateInterval interval) {
    if (interval.from() == null || interval.to() == null) {
      return;
    }
    last = interval;
    if (interval.isDay()) {
      lastDay = interval;
    }
  }

  /** From the start of an interval to the report's own date, or open when that is unknown or earlier. */
  DateInterval since(DateInterval start) {
    LocalDate from = start.from();
    LocalDate to = anchor.to();
    return new DateInterval(from, from != null && to != null && to.isBefore(from) ? null : to);
  }

  /** The days that a written date means here; a missing year is inferred towards the past. */
  DateInterval resolve(CalendarDate date) {
    if (date.year() != null) {
      return date.interval(date.year());
    }
    if (frame != null) {
      return framed(date, frame);
    }
    Integer deadline = date.month() == null ? null : ahead.get(date.month());
    if (deadline != null) {
      return date.interval(deadline);
    }
    if (anchor.from() != null && anchor.to() != null) {
      return planned ? onOrAfter(date, anchor.from()) : told(date, onOrBefore(date, anchor.to()), anchor.to());
    }
    return floorYear == null ? DateInterval.UNKNOWN : date.interval(floorYear);
  }

  /**
   * Where a report tells of a year long gone, a date without a year that would lie far back, in an earlier year than the
   * report's, is of the year that was told last: nobody writes so of last year's events.
   */
  private DateInterval told(CalendarDate date, DateInterval latest, LocalDate published) {
    LocalDate from = latest.from();
    LocalDate day = lastDay.from();
    if (from == null || day == null || date.month() == null) {
      return latest;
    }
    boolean far = from.getYear() < published.getYear() && from.isBefore(published.minusMonths(FAR));
    return far && day.getYear() < from.getYear() ? date.interval(day.getYear()) : latest;
  }

  private DateInterval framed(CalendarDate date, Frame within) {
    LocalDate from = within.date().from();
    if (from == null) {
      return DateInterval.UNKNOWN;
    }
    if (within.date().days() > 31) {
      return date.interval(from.getYear());
    }
    DateInterval after = onOrAfter(date, from);
    LocalDate start = after.from();
    boolean late = start == null || (anchor.to() != null && start.isAfter(anchor.to()));
    boolean far = start == null || (within.near() && start.isAfter(from.plusMonths(6)));
    return late || far ? onOrBefore(date, from) : after;
  }

  /** The latest such date that has begun by a day. */
  static DateInterval onOrBefore(CalendarDate date, LocalDate day) {
    for (int year = day.getYear(); year > day.getYear() - 9; year--) {
      DateInterval found = date.interval(year);
      if (found.from() != null && !found.from().isAfter(day)) {
        return found;
      }
    }
    return DateInterval.UNKNOWN;
  }

  /** The first such date that has not ended before a day. */
  static DateInterval onOrAfter(CalendarDate date, LocalDate day) {
    for (int year = day.getYear(); year < day.getYear() + 9; year++) {
      DateInterval found = date.interval(year);
      if (found.to() != null && !found.to().isBefore(day)) {
        return found;
      }
    }
    return DateInterval.UNKNOWN;
  }
}
