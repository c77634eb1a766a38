package org.casus.ground;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.casus.assertion.DateInterval;

/** Readers of times that are told from the report's own date or from the last date named. */
final class RelativeReaders {

  private RelativeReaders() {}

  /** A weekday: the last one by the report's date, the day itself included; the coming one where plans are told. */
  static List<Phrase> weekday(Found found) {
    DayOfWeek day = dayOfWeek(found.text("weekday"));
    String rel = found.text("rel");
    if (!found.has("weekday2")) {
      return List.of(found.relative(s -> weekday(s, day, rel)));
    }
    DayOfWeek second = dayOfWeek(found.text("weekday2"));
    Phrase.Meaning one = s -> weekday(s, day, rel);
    Phrase first = found.relative(one).spanning(found.first(), found.last("weekday"));
    Phrase last = found.relative(s -> following(one.in(s), second)).spanning(found.first("weekday2"), found.last());
    return List.of(first, last);
  }

  private static DayOfWeek dayOfWeek(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static DateInterval weekday(Setting setting, DayOfWeek day, String rel) {
    LocalDate from = setting.anchor().from();
    LocalDate to = setting.anchor().to();
    if (from == null || to == null) {
      return DateInterval.UNKNOWN;
    }
    if (rel.isEmpty() ? setting.planned() : CalendarReaders.step(rel) > 0) {
      return new DateInterval(from.with(TemporalAdjusters.next(day)), to.with(TemporalAdjusters.next(day)));
    }
    if (CalendarReaders.step(rel) < 0) {
      return new DateInterval(from.with(TemporalAdjusters.previous(day)), to.with(TemporalAdjusters.previous(day)));
    }
    return new DateInterval(
        from.with(TemporalAdjusters.previousOrSame(day)), to.with(TemporalAdjusters.previousOrSame(day)));
  }

  private static DateInterval following(DateInterval first, DayOfWeek day) {
    LocalDate from = first.from();
    LocalDate to = first.to();
    return from == null || to == null
        ? DateInterval.UNKNOWN
        : new DateInterval(from.with(TemporalAdjusters.next(day)), to.with(TemporalAdjusters.next(day)));
  }

  /** "today", "yesterday", "overnight", "last night". */
  static List<Phrase> deictic(Found found) {
    String word = found.text("deictic");
    int few = switch (word) {
      case "the day before yesterday" -> -2;
      case "yesterday", "overnight", "last night", "last evening" -> -1;
      case "tomorrow" -> 1;
      default -> 0;
    };
    int many = word.equals("overnight") ? 0 : few;
    return List.of(found.relative(s -> CalendarUnit.DAY.shifted(s.anchor(), few, many)));
  }

  /** "last week", "this year", "later this month". */
  static List<Phrase> unit(Found found) {
    CalendarUnit unit = CalendarUnit.of(found.text("unit"));
    int step = CalendarReaders.step(found.text("rel"));
    boolean later = found.text("when").equals("later");
    return List.of(found.relative(s -> step == 0 ? current(s, unit, later) : whole(s.anchor(), unit, step)));
  }

  /** The unit that is running: up to the report's date, or from it on where something is still to come. */
  static DateInterval current(Setting setting, CalendarUnit unit, boolean later) {
    LocalDate from = setting.anchor().from();
    LocalDate to = setting.anchor().to();
    if (from == null || to == null) {
      return DateInterval.UNKNOWN;
    }
    return later || setting.planned()
        ? new DateInterval(later ? from : unit.first(from), unit.last(to))
        : new DateInterval(unit.first(from), to);
  }

  /** The whole unit that lies a number of units from an interval. */
  private static DateInterval whole(DateInterval base, CalendarUnit unit, int step) {
    return base.from() == null || base.to() == null
        ? DateInterval.UNKNOWN
        : new DateInterval(unit.first(unit.plus(base.from(), step)), unit.last(unit.plus(base.to(), step)));
  }

  /** "so far this year". */
  static List<Phrase> soFar(Found found) {
    CalendarUnit unit = CalendarUnit.of(found.text("unit"));
    return List.of(found.phrase(Phrase.Kind.RELATIVE, DateMention.Role.SINCE, s -> current(s, unit, false)));
  }

  /** "two weeks ago". */
  static List<Phrase> ago(Found found) {
    CalendarUnit unit = CalendarUnit.of(found.text("unit"));
    Quantity n = Quantity.of(found.text("n"));
    return List.of(found.relative(s -> unit.shifted(s.anchor(), -n.most(), -n.least())));
  }

  /** "three days earlier", "a day after": told from the latest date, or from the date or landmark that follows. */
  static List<Phrase> offset(Found found) {
    Distance distance = distance(found);
    boolean back = found.text("way").equals("earlier");
    return List.of(found.relative(s -> distance.told(s, back)));
  }

  /** "two months after", when a date or a landmark may follow that it is told from. */
  static List<Phrase> openOffset(Found found) {
    Distance distance = distance(found);
    Phrase phrase = offset(found).get(0);
    return List.of(new Phrase(phrase.first(), phrase.last(), phrase.rule(), Phrase.Kind.OFFSET, phrase.role(),
        phrase.meaning(), null, distance));
  }

  /** How far from which date. */
  record Distance(CalendarUnit unit, long few, long many) {
    DateInterval from(DateInterval base) {
      return unit.shifted(base, few, many);
    }

    /** From the last date named: days and weeks from the last day. Unknown when that would lie after the report. */
    DateInterval told(Setting setting, boolean orReport) {
      boolean fine = unit.compareTo(CalendarUnit.MONTH) < 0;
      DateInterval base = fine ? setting.latest() : setting.latestDate();
      DateInterval found = from(base.known() || !orReport ? base : setting.anchor());
      LocalDate end = setting.anchor().to();
      boolean late = end != null && found.from() != null && found.from().isAfter(end) && !setting.planned();
      return late ? DateInterval.UNKNOWN : found;
    }
  }

  /** The distance that an offset tells. */
  static Distance distance(Found found) {
    Quantity n = found.has("n") ? Quantity.of(found.text("n")) : Quantity.of(found.text("lone"));
    boolean back = found.text("way").matches("earlier|before|previously|prior to|prior|ahead of");
    return new Distance(CalendarUnit.of(found.text("unit")), back ? -n.most() : n.least(), back ? -n.least() : n.most());
  }

  /** "the next day", "the following month", "the same week". */
  static List<Phrase> adjacent(Found found) {
    CalendarUnit unit = CalendarUnit.of(found.text("unit"));
    int step = switch (found.text("rel")) {
      case "next", "following", "after" -> 1;
      case "previous", "preceding", "before" -> -1;
      default -> 0;
    };
    return List.of(found.relative(s -> whole(unit == CalendarUnit.DAY ? s.latest() : s.latestDate(), unit, step)));
  }

  /** "in recent weeks", "over the past decade": a stretch that ends with the report. */
  static List<Phrase> recent(Found found) {
    CalendarUnit unit = CalendarUnit.of(found.text("unit"));
    boolean plural = found.text("unit").endsWith("s");
    long n = found.has("n") ? Quantity.of(found.text("n")).most() : plural ? usual(unit) : 1;
    return List.of(found.phrase(Phrase.Kind.RELATIVE, DateMention.Role.SINCE, s -> {
      DateInterval anchor = s.anchor();
      return anchor.from() == null ? anchor : new DateInterval(unit.plus(anchor.from(), -n), anchor.to());
    }));
  }

  /** "in the next four years": a stretch that begins with the report. */
  static List<Phrase> coming(Found found) {
    CalendarUnit unit = CalendarUnit.of(found.text("unit"));
    long n = found.has("n") ? Quantity.of(found.text("n")).most() : found.text("unit").endsWith("s") ? usual(unit) : 1;
    return List.of(found.relative(s -> {
      DateInterval anchor = s.anchor();
      return anchor.to() == null ? anchor : new DateInterval(anchor.from(), unit.plus(anchor.to(), n));
    }));
  }

  /** How many units "recent" ones are. */
  private static int usual(CalendarUnit unit) {
    return switch (unit) {
      case HOUR -> 48;
      case DAY -> 10;
      case WEEK, WEEKEND -> 6;
      default -> 3;
    };
  }

  /** "since then". */
  static List<Phrase> sinceThen(Found found) {
    return List.of(
        found.phrase(Phrase.Kind.RELATIVE, DateMention.Role.SINCE, s -> DateWraps.since(s, s.latestDate())));
  }
}
