package org.casus.extract;

import java.util.Locale;
import java.util.Set;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventType;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.DateMention;

/** When an event was: which dates of its sentence are its own, and what several of them make together. Reads one report. */
final class When {

  private static final Set<String> SPEECH =
      Set.of("say", "tell", "state", "report", "announce", "add", "note", "declare", "warn", "speak", "publish", "conclude", "claim",
          "confirm", "acknowledge", "admit", "reveal", "deny", "allege", "argue", "insist", "write", "tweet", "estimate", "assess");
  private static final Set<EventType> SPOKEN =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SUPPORT, EventType.THREATEN);
  private static final Set<String> AFTER = Set.of("after", "before", "since", "following", "until");

  private final Mentions mentions;

  When(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Whether the date modifies the event's own noun ("the June 18 rocket attack"). */
  static boolean own(EventDraft draft, DateMention date) {
    Sentence sentence = draft.sentence;
    int trigger = draft.trigger();
    boolean noun = !sentence.tokens().get(trigger).verb();
    return noun && date.last() < trigger && trigger - date.last() <= 5 && date.interval().isDay()
        && sentence.tree().head(date.first()) == trigger && sentence.tree().children(date.first(), "case").isEmpty();
  }

  /** Whether the event can still take the date: its own day speaks against another day. */
  boolean open(EventDraft draft, DateMention date) {
    boolean counted = AFTER.contains(draft.sentence.tokens().get(date.last()).text().toLowerCase(Locale.ROOT));
    if (counted && draft.trigger() > date.last() && draft.trigger() - date.last() <= 3) {
      return false; // "One month after the kidnapping"
    }
    boolean sealed = draft.date.isDay() && mentions.dates(draft.sentence).stream().anyMatch(d -> own(draft, d));
    return !sealed || draft.date.overlaps(date.interval());
  }

  /** Whether the date tells when the event was, rather than when it was spoken of or what came after it. */
  boolean dates(EventDraft draft, DateMention date) {
    return !circumstantial(draft, date) && (SPOKEN.contains(draft.frame.type()) || !ofSpeech(draft, date));
  }

  /** Whether the event itself only dates something else ("after the attack"), so that other dates do not date it. */
  private static boolean circumstantial(EventDraft draft, DateMention date) {
    Sentence sentence = draft.sentence;
    return !sentence.tokens().get(draft.trigger()).verb() && sentence.tree().children(draft.trigger(), "case", "mark").stream()
        .anyMatch(c -> date.first() < c && AFTER.contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }

  private static boolean ofSpeech(EventDraft draft, DateMention date) {
    Sentence sentence = draft.sentence;
    int at = date.last();
    while (at >= 0 && !sentence.tokens().get(at).verb() && !draft.anchors.contains(at)) {
      at = sentence.tree().head(at);
    }
    boolean before = at > date.last() && draft.trigger() < date.first(); // "were killed on Thursday, officials said"
    boolean claim = at >= 0 && sentence.tokens().get(at).lemma().equals("claim") && draft.trigger() != at; // "claimed the attack the next day"
    return at >= 0 && !before && (claim || !draft.anchors.contains(at)) && sentence.tokens().get(at).lemmaIn(SPEECH);
  }

  /** "published a statement on Friday demanding ...": what is done by speaking is done when it is spoken. */
  void saidThen(EventDraft draft) {
    int above = SPOKEN.contains(draft.frame.type()) && !draft.date.known() ? speech(draft) : -1;
    if (above >= 0) {
      mentions.dates(draft.sentence).stream().filter(d -> d.interval().known() && d.role() == DateMention.Role.AT)
          .filter(d -> draft.sentence.tree().head(d.first()) == above || draft.sentence.tree().head(d.last()) == above)
          .findFirst().ifPresent(d -> add(draft, d));
    }
  }

  /** The verb of speech above the event's verb; -1 for none. */
  private static int speech(EventDraft draft) {
    int at = draft.trigger();
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      Token word = draft.sentence.tokens().get(at);
      if (word.verb() && word.lemmaIn(SPEECH)) {
        return at;
      }
      at = draft.sentence.tree().head(at);
    }
    return -1;
  }

  /** Adds a date to what is known of the event's time. */
  static void add(EventDraft draft, DateMention mention) {
    DateInterval interval = mention.interval();
    if (mention.role() == DateMention.Role.AT) {
      draft.times.add(interval);
    }
    boolean first = !draft.date.known();
    boolean exact = interval.isDay() && mention.text().chars().anyMatch(Character::isDigit);
    boolean dated = draft.dated;
    draft.dated |= exact && first;
    if (first || exact && !draft.counted && !draft.date.isDay()) {
      draft.date = interval;
      return;
    }
    DateInterval both = draft.date.intersect(interval);
    if (both.known()) {
      draft.date = both;
    } else if (exact && !draft.counted && !dated) {
      draft.date = interval;
    } else if (draft.counted && draft.date.from() != null && interval.to() != null && draft.date.from().isBefore(interval.to())) {
      draft.date = new DateInterval(draft.date.from(), interval.to());
    }
  }
}
