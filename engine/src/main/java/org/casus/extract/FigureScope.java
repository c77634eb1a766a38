package org.casus.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.casus.assertion.DateInterval;
import org.casus.assertion.PlaceRef;
import org.casus.discourse.Sentence;
import org.casus.ground.DateMention;
import org.casus.ground.PlaceMention;

/** When and where a figure of a sentence holds. Thread-safe. */
final class FigureScope {

  private FigureScope() {}

  /** From "since" on where the sentence has one; else from its first date to its last. */
  static DateInterval date(Mentions mentions, Sentence sentence) {
    List<DateMention> dates = mentions.dates(sentence);
    List<DateMention> since = dates.stream().filter(d -> d.role() == DateMention.Role.SINCE).toList();
    if (!since.isEmpty()) {
      return since.get(0).interval();
    }
    List<DateInterval> at = dates.stream().filter(d -> d.role() == DateMention.Role.AT).map(DateMention::interval).toList();
    return at.isEmpty() ? DateInterval.UNKNOWN : hull(at);
  }

  private static DateInterval hull(List<DateInterval> parts) {
    LocalDate from = parts.stream().map(DateInterval::from).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    LocalDate to = parts.stream().map(DateInterval::to).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    return new DateInterval(from, to);
  }

  /** The first place after the number, else the last one before it. */
  static List<PlaceRef> place(Mentions mentions, Sentence sentence, int number) {
    List<PlaceMention> places = mentions.places(sentence);
    return places.stream().filter(p -> p.first() > number).findFirst()
        .or(() -> places.stream().reduce((a, b) -> b)).map(PlaceMention::path).orElse(List.of());
  }
}
