package org.casus.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.corpus.PublicationDate;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * What a report leaves unsaid because the sentences before told it: where and when an event was that goes on with the
 * one before, and when something was said about one. Reads one report; not thread-safe.
 */
final class Unsaid {

  private static final Set<EventType> SPOKEN =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SUPPORT, EventType.THREATEN);
  private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);
  private static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "of", "off", "around", "inside", "from", "to");
  private static final int NEAR = 2;
  private static final int LATER = 15;
  private static final int REACTION = 45;

  private final Mentions mentions;

  Unsaid(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Fills places and dates of events, in order of appearance, from those told before them. */
  void fill(List<EventDraft> events) {
    for (int i = 0; i < events.size(); i++) {
      EventDraft draft = events.get(i);
      if (draft.status != EventStatus.HAPPENED) {
        continue;
      }
      if (SPOKEN.contains(draft.frame.type())) {
        before(events, i, LATER).ifPresent(e -> reaction(draft, e));
      } else if (FORCE.contains(draft.frame.type())) {
        before(events, i, NEAR).ifPresent(e -> goesOn(draft, e));
      }
    }
  }

  /** The latest use of force told before, if it is near enough. */
  private static Optional<EventDraft> before(List<EventDraft> events, int index, int reach) {
    EventDraft draft = events.get(index);
    for (int i = index - 1; i >= 0; i--) {
      EventDraft earlier = events.get(i);
      boolean force = FORCE.contains(earlier.frame.type()) && earlier.status == EventStatus.HAPPENED;
      int gap = earlier.evidence.stream().mapToInt(s -> draft.sentence.index() - s.index()).filter(g -> g >= 0).min().orElse(Integer.MAX_VALUE);
      if (force && !earlier.background) {
        return gap <= reach ? Optional.of(earlier) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void goesOn(EventDraft draft, EventDraft earlier) {
    boolean virtual = "cyber".equals(draft.frame.mode()) || "cyber".equals(earlier.frame.mode());
    boolean apart = draft.date.known() && earlier.date.known() && !draft.date.overlaps(earlier.date);
    boolean own = !mentions.places(draft.sentence).isEmpty() || unknownPlace(draft.sentence);
    boolean set = draft.vague || earlier.vague || draft.counted;
    if (!Sameness.doers(draft.perpetrators, earlier.perpetrators) && !unnamed(draft) && !unnamed(earlier)) {
      return;
    }
    if (draft.places.isEmpty() && !virtual && !apart && !own && !set && told(draft)) {
      draft.places.addAll(earlier.places);
    }
    boolean dated = draft.date.known() || !mentions.dates(draft.sentence).isEmpty();
    if (!dated && !set && earlier.date.isDay() && told(draft) && Sameness.places(draft, earlier)) {
      draft.date = earlier.date;
    }
  }

  /** "the army", "a helicopter": may be of those who were named. */
  private static boolean unnamed(EventDraft draft) {
    return draft.perpetrators.values().stream().anyMatch(a -> a.id() == null && a.kind() == ActorKind.MILITARY);
  }

  /** What was said about an incident was said between it and the day of the report. */
  private void reaction(EventDraft draft, EventDraft incident) {
    PublicationDate published = mentions.grounded().discourse().report().published();
    LocalDate today = published == null ? null : published.interval().to();
    LocalDate from = incident.date.isDay() ? incident.date.from() : null;
    if (draft.date.known() || from == null || today == null || !mentions.dates(draft.sentence).stream().allMatch(d -> d.interval().overlaps(incident.date))) {
      return;
    }
    long days = ChronoUnit.DAYS.between(from, today);
    if (days >= 0 && days <= REACTION) {
      draft.date = new DateInterval(from, today);
    }
  }

  /** Whether the verb tells what happened, rather than what goes on or has been going on. */
  private static boolean told(EventDraft draft) {
    Token word = draft.sentence.tokens().get(draft.trigger());
    int at = word.verb() ? draft.trigger() : Doers.governingVerb(draft.sentence, draft.trigger());
    if (at < 0) {
      return true;
    }
    boolean present = Set.of("VBZ", "VBP").contains(draft.sentence.tokens().get(at).tag());
    boolean perfect = draft.sentence.tree().children(at, "aux", "aux:pass").stream()
        .anyMatch(c -> Set.of("has", "have", "’ve", "'ve", "is", "are").contains(draft.sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
    return !present && !perfect;
  }

  /** "Near Al Shadaddi", "the regional capital, Makhachkala": a name of which nothing is known may be a place. */
  private boolean unknownPlace(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean after = i > 0 && WHERE.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
      boolean known = mentions.actorAt(sentence, i).isPresent() || mentions.dateAt(sentence, i).isPresent();
      if (tokens.get(i).tag().startsWith("NNP") && (after || !known)) {
        return true;
      }
    }
    return false;
  }
}
