package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as citations write it.
 *
 * @param begin where it begins
 * @param iso ISO day, month or year
 */
record WrittenDay(int begin, String iso) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + "(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?,)?,?\\s+(\\d{4})\\b");
  private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})\\s+" + MONTH + ",?\\s+(\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");

  /** The first date of a text, the most exact kind first; null when there is none. */
  static @Nullable WrittenDay find(String text) {
    Matcher day = DAY_FIRST.matcher(text);
    if (day.find()) {
      return new WrittenDay(day.start(), iso(day.group(3), day.group(2), day.group(1)));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.find()) {
      return new WrittenDay(month.start(), iso(month.group(3), month.group(1), month.group(2)));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return new WrittenDay(iso.start(), iso.group());
    }
    Matcher year = YEAR.matcher(text);
    return year.find() ? new WrittenDay(year.start(), year.group()) : null;
  }

  private static String iso(String year, String month, @Nullable String day) {
    int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    String prefix = String.format(Locale.ROOT, "%s-%02d", year, number);
    return day == null ? prefix : prefix + String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
  }
}
