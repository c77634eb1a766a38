package org.casus.narrate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;

/** Plain English: lists, numbers and dates in running text. */
final class Prose {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private Prose() {}

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** "1 incident", "7 incidents". */
  static String count(long n, String singular, String plural) {
    return number(n) + " " + (n == 1 ? singular : plural);
  }

  /** A number with commas at the thousands. */
  static String number(long n) {
    return String.format(Locale.ENGLISH, "%,d", n);
  }

  /** "11", "at least 11", "up to 4", "3 to 5", "about 6", "an unstated number". */
  static String amount(Amount amount) {
    String about = amount.approx() ? "about " : "";
    Long min = amount.min();
    Long max = amount.max();
    if (min == null) {
      return max == null ? "an unstated number" : about + "up to " + number(max);
    }
    if (max == null) {
      return about + "at least " + number(min);
    }
    return about + (min.equals(max) ? number(min) : number(min) + " to " + number(max));
  }

  /** "29 June 2011". */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "on 29 June 2011", "in June 2011", "between 9 and 18 June 2020", "since 1 April 2021", "on an unstated day". */
  static String when(DateInterval date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null) {
      return to == null ? "at an unstated time" : "by " + day(to);
    }
    if (to == null) {
      return "since " + day(from);
    }
    if (from.equals(to)) {
      return "on " + day(from);
    }
    if (date.equals(DateInterval.month(YearMonth.from(from)))) {
      return "in " + MONTH.format(from);
    }
    if (date.equals(DateInterval.year(from.getYear()))) {
      return "in " + from.getYear();
    }
    return "between " + span(from, to);
  }

  /** "9 and 18 June 2020" with as little repetition as possible. */
  private static String span(LocalDate from, LocalDate to) {
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + " and " + day(to);
    }
    return (from.getYear() == to.getYear() ? DAY_MONTH.format(from) : day(from)) + " and " + day(to);
  }

  /** ISO for tables: "2011-06-29", "2020-06-09 – 2020-06-18", "2020-06", "2021-04-01 –", or a dash. */
  static String iso(DateInterval date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null && to == null) {
      return "no date";
    }
    if (from != null && to != null) {
      if (from.equals(to)) {
        return from.toString();
      }
      if (date.equals(DateInterval.month(YearMonth.from(from)))) {
        return YearMonth.from(from).toString();
      }
    }
    return ((from == null ? "" : from) + " – " + (to == null ? "" : to)).strip();
  }

  /** The first letter in upper case and a full stop at the end. */
  static String sentence(String words) {
    String start = words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    return start.matches("(?s).*[.!?][”\"')]?$") ? start : start + ".";
  }

  /** The first letter in upper case. */
  static String capital(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
  }

  /** White space squeezed, and at most {@code most} characters, cut between words with an ellipsis. */
  static String shorten(String words, int most) {
    String flat = words.strip().replaceAll("\\s+", " ");
    if (flat.length() <= most) {
      return flat;
    }
    int cut = flat.lastIndexOf(' ', most);
    return flat.substring(0, cut > most / 2 ? cut : most - (Character.isHighSurrogate(flat.charAt(most - 1)) ? 1 : 0))
        + " …";
  }

  /** In quotation marks, white space squeezed. */
  static String quoted(String words) {
    return "“" + shorten(words, 320).replaceAll("^[“\"]+|[”\"]+$", "") + "”";
  }
}
