package org.casus.ground;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casus.assertion.DateInterval;
import org.casus.discourse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the date that a narrative has settled in. It holds for the rest of its sentence, and for a date that opens the
 * next sentence of the paragraph: "In 2014, the group took Mosul. By June, ...". Belongs to one reading of one report.
 */
final class Frames {

  private static final Set<String> SETTLING = Set.of("in", "on", "during", ",", "", "of", "(", "throughout");

  private @Nullable DateInterval here;
  private @Nullable DateInterval before;
  private List<DateInterval> landmarks = List.of();
  private int sentence = -1;
  private int paragraph = -1;

  /** Begins a sentence with these phrases. */
  void begin(Sentence next, List<Phrase> phrases, Setting setting) {
    landmarks = phrases.stream()
        .filter(p -> p.kind() == Phrase.Kind.LANDMARK && p.role() == DateMention.Role.AT)
        .map(p -> p.meaning().in(setting))
        .toList();
    boolean follows = next.index() == sentence + 1 && next.paragraph() == paragraph;
    before = follows ? here : null;
    here = null;
    sentence = next.index();
    paragraph = next.paragraph();
  }

  /** The frame that a phrase stands in, or null. */
  Setting.@Nullable Frame of(Phrase phrase) {
    for (DateInterval landmark : landmarks) {
      if (sameMonth(phrase.date(), landmark.from())) {
        return new Setting.Frame(landmark, true);
      }
    }
    if (here != null) {
      return new Setting.Frame(here, true);
    }
    return before != null && phrase.first() <= 1 ? new Setting.Frame(before, false) : null;
  }

  /** "the killing of ... in January": the landmark's own month gives the year. */
  private static boolean sameMonth(@Nullable CalendarDate date, @Nullable LocalDate landmark) {
    return date != null && landmark != null && date.year() == null && date.month() != null
        && date.month() == landmark.getMonthValue();
  }

  /** Remembers a date written with its year, unless it merely describes ("the 2015 deal") or bounds ("since 2015"). */
  void note(Words words, Phrase phrase, DateInterval interval) {
    boolean settles = phrase.dated() && SETTLING.contains(words.word(phrase.first() - 1));
    boolean goesOn = phrase.date() != null && phrase.first() <= 1 && before != null;
    if ((settles || goesOn) && phrase.role() == DateMention.Role.AT && interval.from() != null) {
      here = interval;
    }
  }
}
