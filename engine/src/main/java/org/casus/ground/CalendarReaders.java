package org.casus.ground;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.casus.assertion.DateInterval;
import org.jspecify.annotations.Nullable;

/** Readers of dates that name a place in the calendar. */
final class CalendarReaders {

  private static final Set<String> SERIES = Set.of("and", "or");
  private static final Set<String> BEFORE_MONTH =
      Set.of("in", "of", "since", "until", "till", "by", "before", "after", "from", "to", "through", "between", "and",
          "during", "early", "mid", "late", "-", "the", "that", "a", "'s", "around", "about", "or", "as", "for", "into",
          "throughout", "this", "every", "previous", ",", "(");

  private static final Set<String> ABBREVIATED = Set.of("in", "since", "until", "by", "from", "to", "early", "late");

  private CalendarReaders() {}

  /** A date with any of year, month and day. */
  static List<Phrase> calendar(Found found) {
    return dates(found, found.first(), found.last(), date(found, "month", "day"));
  }

  private static CalendarDate date(Found found, String month, String day) {
    return new CalendarDate(found.number("year"), found.month(month), found.number(day));
  }

  private static List<Phrase> dates(Found found, int first, int last, CalendarDate date) {
    return date.valid() ? List.of(found.date(first, last, date)) : List.of();
  }

  /** Two days of one month: two dates when joined by "and", else a range. */
  static List<Phrase> days(Found found) {
    CalendarDate one = date(found, "month", "day");
    CalendarDate two = date(found, "month", "day2");
    if (!one.valid() || !two.valid() || counted(found)) {
      return List.of();
    }
    boolean monthFirst = found.first("month") < found.first("day");
    int split = monthFirst ? found.last("day") : found.first("day2") - 2;
    return pair(found, one, two, split, found.first("day2"));
  }

  /** "June 6 and 8 soldiers": the second number counts what follows. */
  private static boolean counted(Found found) {
    int next = found.last() + 1;
    if (!SERIES.contains(found.text("mid")) || next >= found.words().size() || found.last("day2") != found.last()) {
      return false;
    }
    boolean adjective = Set.of("the", "'s", "its").contains(found.words().word(found.first() - 1));
    return !adjective && found.words().token(next).noun();
  }

  /** Two months, with a year that counts for both. */
  static List<Phrase> months(Found found) {
    CalendarDate one = date(found, "month", "-");
    CalendarDate two = date(found, "month2", "-");
    if (one.month() == null || two.month() == null || (!found.has("lead") && !monthly(found))) {
      return List.of();
    }
    if (!SERIES.contains(found.text("mid")) && one.year() != null && one.month() > two.month()) {
      one = one.in(one.year() - 1);
    }
    return pair(found, one, two, found.last("month"), found.first("month2"));
  }

  private static List<Phrase> pair(Found found, CalendarDate one, CalendarDate two, int split, int second) {
    if (SERIES.contains(found.text("mid")) && !found.has("lead")) {
      return List.of(found.date(found.first(), split, one), found.date(second, found.last(), two));
    }
    return List.of(
        new Phrase(found.first(), found.last(), found.rule().name(), Phrase.Kind.DATE, DateMention.Role.AT,
            s -> range(one, two, s), two.year() == null ? null : two));
  }

  /** From one written date to another; the first takes its year from the second. */
  static DateInterval range(CalendarDate one, CalendarDate two, Setting setting) {
    DateInterval end = setting.resolve(two);
    if (end.from() == null) {
      return DateInterval.UNKNOWN;
    }
    DateInterval start = one.year() != null ? setting.resolve(one) : Setting.onOrBefore(one, end.from());
    return joined(start, end);
  }

  /** From the start of one interval to the end of another; the second alone when they are not in order. */
  static DateInterval joined(DateInterval start, DateInterval end) {
    LocalDate from = start.from();
    LocalDate to = end.to();
    return from == null || to == null || from.isAfter(to) ? end : new DateInterval(from, to);
  }

  /** A month without day or year. "May" and "March" need a word before them that goes with a date. */
  static List<Phrase> month(Found found) {
    return monthly(found) ? calendar(found) : List.of();
  }

  private static boolean monthly(Found found) {
    int at = found.first("month");
    String before = found.words().word(at - 1);
    if (found.words().token(at).name().equals("PERSON")) {
      return false;
    }
    return switch (found.text("month")) {
      case "may", "march" -> BEFORE_MONTH.contains(before);
      case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec" ->
          ABBREVIATED.contains(before) || found.words().token(at).text().endsWith(".");
      default -> true;
    };
  }

  /** "June last year", "May of this year". */
  static List<Phrase> monthOfYear(Found found) {
    CalendarDate date = date(found, "month", "day");
    int shift = step(found.text("rel"));
    return List.of(found.relative(s -> anchored(s, day -> date.interval(day.getYear() + shift))));
  }

  /** "last May", "next November". */
  static List<Phrase> relativeMonth(Found found) {
    CalendarDate date = date(found, "month", "-");
    int shift = step(found.text("rel"));
    return List.of(found.relative(s -> anchored(s, day -> switch (shift) {
      case -1 -> Setting.onOrBefore(date, day.withDayOfMonth(1).minusDays(1));
      case 0 -> date.interval(day.getYear());
      default -> Setting.onOrAfter(date, day.plusMonths(1).withDayOfMonth(1));
    })));
  }

  /** -1 for "last", 1 for "next", 0 for "this". */
  static int step(String word) {
    return switch (word) {
      case "last", "past", "previous", "preceding" -> -1;
      case "next", "coming", "following", "upcoming" -> 1;
      default -> 0;
    };
  }

  private static DateInterval anchored(Setting setting, java.util.function.Function<LocalDate, DateInterval> found) {
    LocalDate day = setting.anchor().to();
    return day == null ? DateInterval.UNKNOWN : found.apply(day);
  }

  /** "the 1970s". */
  static List<Phrase> decade(Found found) {
    Integer start = found.number("decade");
    return start == null
        ? List.of()
        : List.of(found.phrase(Phrase.Kind.DATE, DateMention.Role.AT,
            s -> new DateInterval(LocalDate.of(start, 1, 1), LocalDate.of(start + 9, 12, 31))));
  }

  /** Three months (or six) of a year: seasons, quarters and halves; a missing year is inferred. */
  static List<Phrase> partOfYear(Found found) {
    int months = found.has("half") ? 6 : 3;
    int first = firstMonth(found);
    CalendarDate start = new CalendarDate(found.number("year"), first, null);
    int shift = step(found.text("rel"));
    boolean relative = found.has("rel");
    return List.of(found.phrase(Phrase.Kind.DATE, DateMention.Role.AT,
        s -> extended(relative ? near(start, shift, s) : s.resolve(start), months)));
  }

  private static int firstMonth(Found found) {
    if (!found.text("season").isEmpty()) {
      return switch (found.text("season")) {
        case "spring" -> 3;
        case "summer" -> 6;
        case "winter" -> 12;
        default -> 9;
      };
    }
    int size = found.has("half") ? 6 : 3;
    return (ordinal(found.text("nth"), 12 / size) - 1) * size + 1;
  }

  private static int ordinal(String word, int count) {
    Long value = NumberWords.ordinal(word.matches("[1-4]") ? word + "th" : word);
    return value == null ? count : (int) Math.min(count, value);
  }

  private static DateInterval near(CalendarDate start, int shift, Setting setting) {
    LocalDate day = setting.anchor().to();
    if (day == null) {
      return DateInterval.UNKNOWN;
    }
    DateInterval current = Setting.onOrBefore(start, day);
    LocalDate from = current.from();
    boolean running = from != null && from.plusMonths(3).isAfter(day);
    if (from == null || shift == 0 || (shift < 0 && !running)) {
      return current;
    }
    return start.interval(from.getYear() + shift);
  }

  private static DateInterval extended(DateInterval start, int months) {
    LocalDate from = start.from();
    return from == null
        ? DateInterval.UNKNOWN
        : new DateInterval(from, YearMonth.from(from).plusMonths(months - 1L).atEndOfMonth());
  }

  /** A part of an interval: its first, second or last third; of a month days 1-10, 11-20 and 21 to the end. */
  static DateInterval third(DateInterval whole, @Nullable String part) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (from == null || to == null || part == null || whole.days() < 3) {
      return whole;
    }
    boolean years = whole.days() > 360;
    long size = years ? (whole.days() + 5) / 30 / 3 : Math.round(whole.days() / 3.0);
    LocalDate second = years ? from.plusMonths(size) : from.plusDays(size);
    LocalDate third = years ? from.plusMonths(2 * size) : from.plusDays(2 * size);
    return switch (part) {
      case "early", "beginning", "start", "outset", "onset" -> new DateInterval(from, second.minusDays(1));
      case "late", "end", "close" -> new DateInterval(third, to);
      default -> new DateInterval(second, third.minusDays(1));
    };
  }
}
