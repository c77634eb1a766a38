package org.casus.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.casus.assertion.DateInterval;
import org.casus.corpus.PublicationDate;

/** Days as a user writes them. */
public final class Days {
  private Days() {}

  /** A day, a month or a year. */
  public static DateInterval of(String what, String text) {
    try {
      return new PublicationDate(text).interval();
    } catch (DateTimeParseException e) {
      throw new MisunderstoodException(what + ": \"" + text + "\" is no date; allowed are 2021, 2021-04 and 2021-04-18.");
    }
  }

  /**
   * A day, a month, a year, or two of them with two dots between.
   *
   * @throws MisunderstoodException when one is no date, or the last day comes before the first
   */
  public static DateInterval span(String what, String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return of(what, text);
    }
    LocalDate first = dots == 0 ? null : of(what, text.substring(0, dots)).from();
    LocalDate last = dots + 2 == text.length() ? null : of(what, text.substring(dots + 2)).to();
    if (first != null && last != null && first.isAfter(last)) {
      throw new MisunderstoodException(what + ": \"" + text + "\" ends before it begins; give the first day first.");
    }
    return new DateInterval(first, last);
  }
}
