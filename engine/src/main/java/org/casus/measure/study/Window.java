package org.casus.measure.study;

import java.time.LocalDate;
import java.util.List;
import org.casus.measure.tempo.Interval;

/**
 * The stretch of time that is watched: half-open, days since 1970-01-01.
 *
 * @param from its start
 * @param to its end, above the start
 * @param gaps stretches within it in which reporting is known to be missing
 */
public record Window(double from, double to, List<Interval> gaps) {

  /** Checks the order. */
  public Window {
    if (!(to > from)) {
      throw new IllegalArgumentException("A window must end after it begins; got " + date(from) + " to " + date(to - 1) + ".");
    }
    gaps = List.copyOf(gaps);
  }

  /** From the start of a day to the end of another. */
  public static Window of(LocalDate first, LocalDate last) {
    return new Window(first.toEpochDay(), last.toEpochDay() + 1.0, List.of());
  }

  /** Its length in days. */
  public double days() {
    return to - from;
  }

  /** Whether a moment lies in it. */
  public boolean holds(double day) {
    return day >= from && day < to;
  }

  /** The day a moment lies in. */
  public static LocalDate date(double day) {
    return LocalDate.ofEpochDay((long) Math.floor(day));
  }

  /** The first and the last day, as 2020-01-01 to 2020-12-31. */
  public String words() {
    return date(from) + " to " + date(to - 1);
  }
}
