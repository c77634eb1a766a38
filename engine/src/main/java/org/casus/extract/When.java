package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Set<String> COME = Set.of("come", "occur", "happen", "follow");
  private static final Pattern OFFSET = Pattern.compile("\\b(?:after|following)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LATER = Pattern.compile("\\b(?:later|afterwards?|after|same|next|following)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN = Pattern.compile("(?i)^(?:this|last|in|for|over) (?:year|month|decade)|\\b(?:years|months|decades)\\b");
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
    return !circumstantial(draft, date) && !compared(draft, date) && !ownOffset(draft, date) && (SPOKEN.contains(draft.frame.type()) || !ofSpeech(draft, date));
  }

  /** Whether the event itself only dates something else ("after the attack"), so that other dates do not date it. */
  private static boolean circumstantial(EventDraft draft, DateMention date) {
    Sentence sentence = draft.sentence;
    boolean apart = date.first() > draft.trigger() + 1 && sentence.tokens().get(draft.trigger() + 1).text().equals(","); // "after the strike, on 3 March, rockets landed"
    return !sentence.tokens().get(draft.trigger()).verb() && sentence.tree().children(draft.trigger(), "case", "mark").stream()
        .anyMatch(c -> (date.first() < c || apart) && AFTER.contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }

  /** "the attack was the deadliest since 2003", "the first this year": a span that it is compared over. */
  private static boolean compared(EventDraft draft, DateMention date) {
    Sentence sentence = draft.sentence;
    boolean span = date.role() == DateMention.Role.SINCE || SPAN.matcher(date.text()).find();
    int from = Math.min(draft.trigger(), date.first());
    boolean best = sentence.tokens().subList(Math.max(0, from - 3), date.first()).stream()
        .anyMatch(t -> t.tag().equals("JJS") && !t.lemma().equals("least") && !t.lemma().equals("most") || t.text().equalsIgnoreCase("first"));
    return span && best && !draft.counted && !sentence.tokens().get(draft.trigger()).verb() && !Quantity.one(sentence, draft.trigger());
  }

  /** "the bombing came six days after the vote", "was the worst in years and came ...": what is told from its own day does not date it. */
  private static boolean ownOffset(EventDraft draft, DateMention date) {
    Sentence sentence = draft.sentence;
    if (!draft.the || !OFFSET.matcher(date.text()).find()) {
      return false;
    }
    boolean subject = sentence.tree().relation(draft.trigger()).equals("nsubj");
    List<Integer> verbs = subject ? List.of(Math.max(0, sentence.tree().head(draft.trigger()))) : sentence.tree().children(draft.trigger(), "conj");
    return verbs.stream().anyMatch(v -> v > draft.trigger() && v < date.first() && sentence.tokens().get(v).lemmaIn(COME));
  }

  private static boolean ofSpeech(EventDraft draft, DateMention date) {
    Sentence sentence = draft.sentence;
    int at = date.last();
    while (at >= 0 && !sentence.tokens().get(at).verb() && !draft.anchors.contains(at)) {
      at = sentence.tree().head(at);
    }
    boolean before = at > date.last() && draft.trigger() < date.first(); // "were killed on Thursday, officials said"
    boolean claim = at >= 0 && sentence.tokens().get(at).lemma().equals("claim") && draft.trigger() != at && LATER.matcher(date.text()).find(); // "claimed the attack the next day"
    boolean aside = date.first() <= 1 && at > date.last() && at < draft.trigger() && sentence.tokens().get(at + 1).text().equals(","); // "On 14 May, they said, drones hit"
    return at >= 0 && !before && !aside && (claim || !draft.anchors.contains(at)) && sentence.tokens().get(at).lemmaIn(SPEECH);
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
