package org.casus.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import org.casus.assertion.DateInterval;

/**
 * When a report came out, as exactly as it says: {@code 2020}, {@code 2020-03} or {@code 2020-03-12}.
 *
 * @param iso the ISO spelling
 */
public record PublicationDate(String iso) {

  /**
   * Checks the spelling.
   *
   * @throws java.time.format.DateTimeParseException when it is no ISO year, month or day
   */
  public PublicationDate {
    interval(iso);
  }

  /** The days it may have come out on. */
  public DateInterval interval() {
    return interval(iso);
  }

  private static DateInterval interval(String iso) {
    return switch (iso.length()) {
      case 4 -> DateInterval.year(java.time.Year.parse(iso).getValue());
      case 7 -> DateInterval.month(YearMonth.parse(iso));
      default -> DateInterval.day(LocalDate.parse(iso));
    };
  }
}
