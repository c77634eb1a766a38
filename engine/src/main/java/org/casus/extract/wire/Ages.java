package org.casus.extract.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long before the day of a wire report its sentences say that something happened. Immutable. */
final class Ages {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final Pattern DATELINE = Pattern.compile("\\b(\\d{1,2}) " + MONTH + " (?:19)?(\\d{2})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) " + MONTH + "\\b(?: (\\d{4}))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
  private static final int HEAD = 300;

  private final @Nullable LocalDate day;

  /** The ages in a report with this text; its day is the first date in its dateline. */
  Ages(String text) {
    Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
    this.day = dateline.find() ? date(dateline, 1900 + Integer.parseInt(dateline.group(3))) : null;
  }

  private static @Nullable LocalDate date(Matcher found, int year) {
    try {
      String month = found.group(2).toLowerCase(Locale.ROOT).substring(0, 3);
      return LocalDate.of(year, MONTHS.indexOf(month) + 1, Integer.parseInt(found.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The ages that a sentence names, each once a mention. */
  List<String> of(String sentence) {
    List<String> ages = new ArrayList<>();
    if (day == null) {
      return ages;
    }
    Matcher days = DAY.matcher(sentence);
    while (days.find()) {
      LocalDate date = date(days, days.group(3) == null ? day.getYear() : Integer.parseInt(days.group(3)));
      if (date != null) {
        ages.add("dated " + age(days.group(3) == null && date.isAfter(day.plusDays(30)) ? date.minusYears(1) : date));
      }
    }
    Matcher years = YEAR.matcher(sentence);
    while (years.find()) {
      int years0 = day.getYear() - Integer.parseInt(years.group(1));
      ages.add("names a year " + (years0 > 1 ? "long past" : years0 == 1 ? "last" : years0 == 0 ? "this" : "to come"));
    }
    return ages;
  }

  private String age(LocalDate date) {
    long days = day == null ? 0 : ChronoUnit.DAYS.between(date, day);
    return days < 0 ? "to come" : days <= 3 ? "these days" : days <= 14 ? "two weeks" : days <= 62 ? "two months" : days <= 400 ? "a year" : "older";
  }
}
