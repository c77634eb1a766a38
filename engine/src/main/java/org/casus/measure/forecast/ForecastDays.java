package org.casus.measure.forecast;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.DateInterval;

/**
 * For which days a forecast is.
 *
 * @param days from the day after it was made
 * @param assumption how that was found where the words leave it open; empty where they say it
 */
record ForecastDays(DateInterval days, String assumption) {

  /** For how many days a forecast is taken to be that does not say it. */
  static final int DEFAULT_DAYS = 90;

  private static final Map<String, Integer> UNITS = Map.of("day", 1, "week", 7, "month", 30, "year", 365);
  private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
      Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
      Map.entry("twelve", 12), Map.entry("18", 18));
  private static final int A_FEW = 3;

  private static final Pattern COMING = Pattern.compile(
      "\\b(?:next|coming|following) (?:(\\d{1,3}|[a-z]+) (?:to [a-z\\d]+ )?)?(day|week|month|year)(s?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS_YEAR = Pattern.compile(
      "\\b(?:this year|(?:by |before |until |at )?(?:the )?end of the year|year[- ]end)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY = Pattern.compile(
      "\\b(in|during|by|before|until|through|throughout) (?:(?:the )?end of |late |early |mid-?)?"
          + "(?:(January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\\d\\d)\\b");

  static ForecastDays of(String sentence, LocalDate issued) {
    Matcher coming = COMING.matcher(sentence);
    if (coming.find()) {
      return coming(coming, issued);
    }
    if (THIS_YEAR.matcher(sentence).find()) {
      return until(issued, LocalDate.of(issued.getYear(), 12, 31));
    }
    Matcher by = BY.matcher(sentence);
    while (by.find()) {
      DateInterval named = named(by.group(2), Integer.parseInt(by.group(3)));
      LocalDate from = named.from();
      LocalDate to = named.to();
      if (from != null && to != null && to.isAfter(issued)) {
        boolean within = by.group(1).matches("(?i)in|during|throughout");
        boolean before = by.group(1).equalsIgnoreCase("before");
        LocalDate last = before && from.isAfter(issued.plusDays(1)) ? from.minusDays(1) : to;
        return within && from.isAfter(issued) ? new ForecastDays(named, "") : until(issued, last);
      }
    }
    return new ForecastDays(days(issued, DEFAULT_DAYS),
        "It does not say for how long; that it is for " + DEFAULT_DAYS + " days is an assumption of Casus.");
  }

  private static ForecastDays coming(Matcher found, LocalDate issued) {
    int unit = UNITS.getOrDefault(found.group(2).toLowerCase(Locale.ROOT), 1);
    String number = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
    if (number.isEmpty() && found.group(3).isEmpty()) {
      return new ForecastDays(days(issued, unit), "");
    }
    Integer times = number.matches("\\d+") ? Integer.valueOf(number) : NUMBERS.get(number);
    return times != null && times > 0 ? new ForecastDays(days(issued, times * unit), "")
        : new ForecastDays(days(issued, A_FEW * unit), "“" + found.group() + "” is taken to mean " + A_FEW * unit + " days.");
  }

  private static DateInterval named(String month, int year) {
    return month == null ? DateInterval.year(year) : DateInterval.month(YearMonth.of(year, Month.valueOf(month.toUpperCase(Locale.ROOT))));
  }

  private static ForecastDays until(LocalDate issued, LocalDate last) {
    return last.isAfter(issued) ? new ForecastDays(new DateInterval(issued.plusDays(1), last), "")
        : new ForecastDays(days(issued, DEFAULT_DAYS), "The days that it names are over when it is made; that it is for " + DEFAULT_DAYS
            + " days is an assumption of Casus.");
  }

  private static DateInterval days(LocalDate issued, int number) {
    return new DateInterval(issued.plusDays(1), issued.plusDays(number));
  }
}
