package org.casus.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Weapon;
import org.casus.extract.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what its report tells around it.
 *
 * @param part the figure
 * @param reading what was read of its report, rulings applied
 * @param set the counted set that the sentence tells with the same number, or null
 * @param told the sentence up to "including" and the like, where it goes on to single some out
 */
record FigureScene(FigurePart part, Reading reading, @Nullable EventAssertion set, String told) {
  private static final Pattern SINGLES_OUT = Pattern.compile("[,;(–—-]*\\s*\\b(?:including|among them|of which|of them|some of (?:which|them)|most of (?:which|them))\\b.*");
  private static final int NEAR = 900;

  static FigureScene of(FigurePart part, Reading reading, ActWords words) {
    String sentence = part.sentence();
    Matcher out = SINGLES_OUT.matcher(sentence);
    int number = Math.max(0, sentence.indexOf(FigurePart.plain(part.figure().of())));
    String told = out.find(number) ? sentence.substring(0, out.start()) : sentence;
    return new FigureScene(part, reading, set(part, reading, words), told);
  }

  private static @Nullable EventAssertion set(FigurePart part, Reading reading, ActWords words) {
    Set<Weapon> named = new HashSet<>();
    words.weapons(part.noun()).values().forEach(named::addAll);
    return reading.events().stream().filter(e -> !e.count().single() && overlaps(e, part.figure().evidence().get(0)) && same(e.count(), part.figure().amount()))
        .min(Comparator.comparingInt((EventAssertion e) -> -likeness(e, part.figure(), named, reading)).thenComparing(EventAssertion::id)).orElse(null);
  }

  /** How well a set of the sentence with the figure's number goes with its words: several sets may have one number. */
  private static int likeness(EventAssertion set, FigureAssertion figure, Set<Weapon> named, Reading reading) {
    int likeness = set.type() == EventType.ASSAULT ? 1 : 0;
    likeness += figure.date().known() && set.date().equals(figure.date()) ? 2 : 0;
    likeness += reading.events().stream().anyMatch(e -> set.id().equals(e.partOf())) ? 2 : 0;
    boolean shared = set.weapons().stream().anyMatch(named::contains);
    return likeness + (shared ? 3 : named.isEmpty() && !set.weapons().isEmpty() ? -1 : 0);
  }

  private static boolean same(Amount one, Amount other) {
    return Objects.equals(one.min(), other.min()) && Objects.equals(one.max(), other.max());
  }

  private static boolean overlaps(EventAssertion event, SourceSpan span) {
    return event.evidence().stream().anyMatch(span::overlaps);
  }

  /** The days on which the report may have come out, or null. */
  @Nullable DateInterval published() {
    return reading.report().published() == null ? null : reading.report().published().interval();
  }

  /** Every event of the figure's sentence. */
  List<EventAssertion> here() {
    return reading.events().stream().filter(e -> overlaps(e, part.figure().evidence().get(0))).toList();
  }

  /** The sets that hold the figure's set, from the next outwards. */
  List<EventAssertion> outer() {
    List<EventAssertion> outer = new ArrayList<>();
    EventAssertion at = set;
    while (at != null && at.partOf() != null && outer.size() < reading.events().size()) {
      String id = at.partOf();
      at = reading.events().stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
      if (at != null) {
        outer.add(at);
      }
    }
    return outer;
  }

  /** For an ordinal, the happening that it numbers: one of the same sentence, else the last told before; or null. */
  @Nullable EventAssertion numbered() {
    SourceSpan here = part.figure().evidence().get(0);
    return here().stream().filter(FigureScene::attack).min(Comparator.comparingInt((EventAssertion e) -> e.date().isDay() ? 0 : 1)
            .thenComparing(e -> e.evidence().get(0)).thenComparing(EventAssertion::id))
        .or(() -> before().stream().filter(FigureScene::attack).filter(e -> here.begin() - e.evidence().get(0).end() < NEAR)
            .max(Comparator.comparing((EventAssertion e) -> e.evidence().get(0).end())
                .thenComparing(e -> String.valueOf(e.date().isDay() ? e.date().from() : "")).thenComparing(EventAssertion::id)))
        .orElse(null);
  }

  /** What follows the number in the sentence, the counted noun first. */
  String after() {
    int at = told.indexOf(FigurePart.plain(part.figure().of()));
    return at < 0 ? "" : told.substring(at);
  }

  /** The day of the happening that an ordinal numbers, or null. */
  @Nullable LocalDate day() {
    EventAssertion event = numbered();
    DateInterval stated = part.figure().date();
    return event != null && event.date().isDay() ? event.date().from() : stated.isDay() ? stated.from() : null;
  }

  private static boolean attack(EventAssertion event) {
    return event.count().single() && event.status() == EventStatus.HAPPENED && event.type() == EventType.ASSAULT;
  }

  /** The events told before the figure's sentence. */
  List<EventAssertion> before() {
    SourceSpan here = part.figure().evidence().get(0);
    return reading.events().stream().filter(e -> e.evidence().get(0).end() <= here.begin()).toList();
  }

  /** The ids of the single happenings that the report itself tells as ones of the figure's. */
  Set<String> members() {
    Set<String> outer = new HashSet<>();
    Set<String> members = new HashSet<>();
    if (set != null) {
      outer.add(set.id());
    }
    for (boolean grew = !outer.isEmpty(); grew;) {
      grew = false;
      for (EventAssertion event : reading.events()) {
        if (event.partOf() != null && outer.contains(event.partOf()) && outer.add(event.id())) {
          members.add(event.id());
          grew = true;
        }
      }
    }
    EventAssertion numbered = part.ordinal() ? numbered() : null;
    if (numbered != null) {
      members.add(numbered.id());
    }
    return members;
  }
}
