package org.casus.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;

/** Dates, numbers and lists in plain English. Stateless. */
final class InWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private InWords() {}

  /** "on 29 June 2011", "in June 2011", "between 9 June 2020 and 18 June 2020", "since 1 April 2021", "at an unstated time". */
  static String when(DateInterval date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null || to == null) {
      return from != null ? "since " + DAY.format(from) : to != null ? "until " + DAY.format(to) : "at an unstated time";
    }
    if (from.equals(to)) {
      return "on " + DAY.format(from);
    }
    if (date.equals(DateInterval.month(YearMonth.from(from)))) {
      return "in " + MONTH.format(from);
    }
    return date.equals(DateInterval.year(from.getYear())) ? "in " + from.getYear()
        : "between " + DAY.format(from) + " and " + DAY.format(to);
  }

  /** "11", "at least 11", "up to 4", "3 to 5", "about 6", "an unstated number". */
  static String amount(Amount amount) {
    String about = amount.approx() ? "about " : "";
    Long min = amount.min();
    Long max = amount.max();
    if (min == null || max == null) {
      return min != null ? about + "at least " + min : max != null ? about + "up to " + max : "an unstated number";
    }
    return about + (min.equals(max) ? min.toString() : min + " to " + max);
  }

  /** "a", "a or b", "a, b or c". */
  static String either(Collection<String> items) {
    return joined(List.copyOf(items), " or ");
  }

  /** "a", "a and b", "a, b and c". */
  static String all(Collection<String> items) {
    return joined(List.copyOf(items), " and ");
  }

  private static String joined(List<String> items, String last) {
    int end = items.size() - 1;
    return end < 1 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
  }

  /** "1 incident", "7 incidents". */
  static String count(long n, String one) {
    return n + " " + (n == 1 ? one : one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s");
  }
}
