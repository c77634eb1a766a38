package org.casus.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date as English texts write it, with the year missing or not.
 *
 * @param year or 0 where it is not written
 * @param month 1 to 12
 * @param day or 0 where it is not written
 * @param begin where it stands in the line it was found in
 * @param end one past it
 */
record WrittenDate(int year, int month, int day, int begin, int end) {
  private static final List<String> MONTHS = List.of(
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  static final String MONTH = "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
      + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final List<Pattern> FORMS = List.of(
      Pattern.compile("\\b(?<year>(?:19|20)\\d\\d)[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)", FLAGS),
      Pattern.compile("\\b" + MONTH + " ?(?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)\\b", FLAGS),
      Pattern.compile("\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -](?<year>(?:19|20)?\\d\\d)\\b", FLAGS),
      Pattern.compile("\\b" + MONTH + ",? (?<year>(?:19|20)\\d\\d)\\b", FLAGS),
      Pattern.compile("\\b(?<year>(?:19|20)\\d\\d)-(?<number>\\d\\d)(?!\\d)", FLAGS),
      Pattern.compile("\\b" + MONTH + " ?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)", FLAGS),
      Pattern.compile("\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH, FLAGS));

  /** The fullest date in a line, or null. */
  static @Nullable WrittenDate in(String line) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      while (matcher.find()) {
        WrittenDate date = read(form, matcher);
        if (date.possible()) {
          return date;
        }
      }
    }
    return null;
  }

  private static WrittenDate read(Pattern form, Matcher matcher) {
    String pattern = form.pattern();
    int year = pattern.contains("?<year>") ? year(matcher.group("year")) : 0;
    int month = pattern.contains("?<number>")
        ? Integer.parseInt(matcher.group("number"))
        : MONTHS.indexOf(matcher.group("month").toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    int day = pattern.contains("?<day>") ? Integer.parseInt(matcher.group("day")) : 0;
    return new WrittenDate(year, month, day, matcher.start(), matcher.end());
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year >= 50 ? 1900 + year : 2000 + year;
  }

  private boolean possible() {
    try {
      return LocalDate.of(year == 0 ? 2000 : year, month, Math.max(day, 1)).getMonthValue() == month;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** As a date of publication; null without a year. */
  @Nullable PublicationDate published() {
    if (year == 0) {
      return null;
    }
    return new PublicationDate(
        day == 0 ? YearMonth.of(year, month).toString() : LocalDate.of(year, month, day).toString());
  }

  /** The same day in a year learned elsewhere. */
  WrittenDate in(int otherYear) {
    return new WrittenDate(otherYear, month, day, begin, end);
  }
}
