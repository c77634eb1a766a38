package org.casus.extract;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.DateInterval;
import org.casus.ground.DateMention;

/** Periods that end on a known day: "the third raid within an eight-day stretch". Stateless. */
final class Periods {

  private static final Pattern LENGTH = Pattern.compile(
      "(?:(\\d+)|(two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty))[ -](day|week|month)");
  private static final java.util.List<String> WORDS =
      java.util.List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen");

  private Periods() {}

  /** The days of the period, of which the last is the last of {@code day}. */
  static DateInterval ending(DateInterval day, DateMention period) {
    LocalDate last = day.to();
    if (last == null) {
      return day;
    }
    if (period.interval().from() != null && !period.interval().from().isAfter(last)) {
      return new DateInterval(period.interval().from(), last);
    }
    Matcher length = LENGTH.matcher(period.text().toLowerCase(Locale.ROOT));
    if (!length.find()) {
      return new DateInterval(null, last);
    }
    long n = length.group(1) != null ? Long.parseLong(length.group(1)) : number(length.group(2));
    return new DateInterval(switch (length.group(3)) {
      case "week" -> last.minusWeeks(n).plusDays(1);
      case "month" -> last.minusMonths(n).plusDays(1);
      default -> last.minusDays(n - 1);
    }, last);
  }

  private static long number(String word) {
    return word.equals("thirty") ? 30 : Math.max(1, WORDS.indexOf(word));
  }
}
