package org.casus.ground;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The readers that rules of the date file call by name. */
final class DateReaders {

  private static final Map<String, Function<Found, List<Phrase>>> READERS = Map.ofEntries(
      Map.entry("calendar", CalendarReaders::calendar),
      Map.entry("days", CalendarReaders::days),
      Map.entry("months", CalendarReaders::months),
      Map.entry("month", CalendarReaders::month),
      Map.entry("month-of-year", CalendarReaders::monthOfYear),
      Map.entry("relative-month", CalendarReaders::relativeMonth),
      Map.entry("year", YearReader::year),
      Map.entry("decade", CalendarReaders::decade),
      Map.entry("part-of-year", CalendarReaders::partOfYear),
      Map.entry("weekday", RelativeReaders::weekday),
      Map.entry("deictic", RelativeReaders::deictic),
      Map.entry("unit", RelativeReaders::unit),
      Map.entry("so-far", RelativeReaders::soFar),
      Map.entry("ago", RelativeReaders::ago),
      Map.entry("offset", RelativeReaders::offset),
      Map.entry("open-offset", RelativeReaders::openOffset),
      Map.entry("adjacent", RelativeReaders::adjacent),
      Map.entry("recent", RelativeReaders::recent),
      Map.entry("coming", RelativeReaders::coming),
      Map.entry("since-then", RelativeReaders::sinceThen),
      Map.entry("length", found -> List.of(found.length())));

  private DateReaders() {}

  static boolean known(String name) {
    return READERS.containsKey(name);
  }

  /** The phrases in a match; empty when the match is no date after all. */
  static List<Phrase> read(Found found) {
    Function<Found, List<Phrase>> reader = READERS.get(found.rule().reading());
    if (reader == null) {
      throw new IllegalArgumentException("No such reader: " + found.rule().reading() + "; known: " + READERS.keySet());
    }
    return reader.apply(found);
  }
}
