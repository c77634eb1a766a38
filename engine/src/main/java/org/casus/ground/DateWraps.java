package org.casus.ground;

import java.time.LocalDate;
import java.util.Map;
import org.casus.assertion.DateInterval;

/** What words before or after a date make of it ("since", "early", "on the eve of", "at 7 p.m. on"). */
final class DateWraps {

  /** Makes a phrase of a phrase and the words beside it. */
  @FunctionalInterface
  interface Wrap {
    /** The new phrase; its words are set by the caller. */
    Phrase around(Phrase inner, Found beside);
  }

  /** Wraps that keep a date a date; they bind closer than ranges. */
  private static final Map<String, Wrap> INNER =
      Map.of("part", DateWraps::part, "eve", DateWraps::eve, "same", (inner, beside) -> inner);

  /** Wraps that make a date a bound. */
  private static final Map<String, Wrap> OUTER =
      Map.of("since", DateWraps::since, "until", DateWraps::until, "before", DateWraps::before);

  private DateWraps() {}

  static boolean known(String name) {
    return INNER.containsKey(name) || OUTER.containsKey(name);
  }

  static boolean inner(String name) {
    return INNER.containsKey(name);
  }

  static Phrase apply(String name, Phrase inner, Found beside) {
    Wrap wrap = INNER.getOrDefault(name, OUTER.get(name));
    if (wrap == null) {
      throw new IllegalArgumentException("No such wrap: " + name + "; known are " + INNER.keySet() + OUTER.keySet());
    }
    return wrap.around(inner, beside);
  }

  private static Phrase part(Phrase inner, Found beside) {
    String part = beside.text("part");
    return inner.meaning(beside.rule().name(), DateMention.Role.AT,
        s -> CalendarReaders.third(inner.meaning().in(s), part));
  }

  private static Phrase eve(Phrase inner, Found beside) {
    return inner.meaning(beside.rule().name(), DateMention.Role.AT, s -> {
      LocalDate from = inner.meaning().in(s).from();
      return from == null ? DateInterval.UNKNOWN : DateInterval.day(from.minusDays(1));
    });
  }

  private static Phrase since(Phrase inner, Found beside) {
    return inner.meaning(beside.rule().name(), DateMention.Role.SINCE, s -> since(s, inner.meaning().in(s)));
  }

  /** From the start of an interval to the report's date; unknown when the start is. */
  static DateInterval since(Setting setting, DateInterval start) {
    return start.from() == null ? DateInterval.UNKNOWN : setting.since(start);
  }

  private static Phrase until(Phrase inner, Found beside) {
    return inner.meaning(beside.rule().name(), DateMention.Role.UNTIL,
        s -> new DateInterval(null, inner.meaning().in(s).to()));
  }

  private static Phrase before(Phrase inner, Found beside) {
    return inner.meaning(beside.rule().name(), DateMention.Role.UNTIL, s -> {
      LocalDate from = inner.meaning().in(s).from();
      return new DateInterval(null, from == null ? null : from.minusDays(1));
    });
  }
}
