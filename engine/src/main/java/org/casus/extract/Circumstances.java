package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.ground.DateMention;
import org.casus.ground.Mention;
import org.casus.ground.NumberMention;
import org.casus.ground.PlaceMention;
import org.casus.ground.WeaponWord;

/** When, where, with what and how often: each date, place, weapon and number goes to the nearest event of its sentence. */
final class Circumstances {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "on", "outside", "inside", "around", "across", "throughout", "over", "along", "off", "of",
          "from", "into", "within", "between", "beyond", "against", "to", "targeting");
  private static final Set<String> SPEECH =
      Set.of("say", "tell", "state", "report", "announce", "add", "note", "declare", "warn", "speak", "publish", "conclude", "claim");
  private static final int FAR = 9;

  private final Mentions mentions;

  Circumstances(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Fills the circumstances of all drafts of one sentence. */
  void fill(Sentence sentence, List<EventDraft> drafts) {
    for (DateMention date : mentions.dates(sentence)) {
      if (date.role() != DateMention.Role.LENGTH && date.interval().known()) {
        nearest(sentence, drafts, date, FAR).filter(d -> !circumstantial(sentence, d, date) && !ofSpeech(sentence, d, date)).ifPresent(d -> date(d, date));
      }
    }
    for (PlaceMention place : mentions.places(sentence)) {
      if (located(sentence, place)) {
        nearest(sentence, drafts, place, FAR).ifPresent(d -> place(d, place));
      }
    }
    for (WeaponWord weapon : mentions.weapons(sentence)) {
      nearest(sentence, drafts, weapon, 4).filter(d -> Set.of("ASSAULT", "COERCE").contains(d.frame.type().name()))
          .ifPresent(d -> weapon(d, weapon));
    }
    drafts.forEach(d -> count(sentence, d));
  }

  /** Whether the event itself only dates something else ("after the attack"), so that other dates do not date it. */
  private static boolean circumstantial(Sentence sentence, EventDraft draft, DateMention date) {
    return !sentence.tokens().get(draft.trigger()).verb() && sentence.tree().children(draft.trigger(), "case", "mark").stream()
        .anyMatch(c -> date.first() < c
            && Set.of("after", "before", "since", "following", "until").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }

  /** Whether the date tells when something was said. */
  private static boolean ofSpeech(Sentence sentence, EventDraft draft, DateMention date) {
    int at = date.last();
    while (at >= 0 && !sentence.tokens().get(at).verb()) {
      at = sentence.tree().head(at);
    }
    return at >= 0 && !draft.anchors.contains(at) && sentence.tokens().get(at).lemmaIn(SPEECH);
  }

  private static void weapon(EventDraft draft, WeaponWord weapon) {
    draft.weapons.addAll(weapon.weapons());
    draft.weaponWords.add(weapon.text());
  }

  private static void date(EventDraft draft, DateMention mention) {
    DateInterval interval = mention.interval();
    if (mention.role() == DateMention.Role.AT) {
      draft.times.add(interval);
    }
    boolean first = !draft.date.known();
    draft.dated |= interval.isDay() && mention.text().chars().anyMatch(Character::isDigit) && first;
    if (first) {
      draft.date = interval;
      return;
    }
    boolean exact = interval.isDay() && mention.text().chars().anyMatch(Character::isDigit);
    if (exact && !draft.counted && !draft.date.isDay()) {
      draft.date = interval;
      return;
    }
    DateInterval both = draft.date.intersect(interval);
    if (both.known()) {
      draft.date = both;
    } else if (exact && !draft.counted && !draft.dated) {
      draft.date = interval;
    } else if (draft.counted && draft.date.from() != null && interval.to() != null && draft.date.from().isBefore(interval.to())) {
      draft.date = new DateInterval(draft.date.from(), interval.to());
    }
  }

  private static void place(EventDraft draft, PlaceMention place) {
    if (draft.places.isEmpty()) {
      draft.places.add(place.path());
      return;
    }
    List<String> known = draft.places.get(0).stream().map(p -> p.key()).toList();
    if (known.contains(place.place().key())) {
      return;
    }
    boolean inside = place.path().stream().anyMatch(p -> p.key().equals(draft.places.get(0).get(0).key()));
    if (inside) {
      draft.places.set(0, place.path());
    } else {
      draft.places.add(place.path());
    }
  }

  /** Whether the words place something there, rather than naming a government or a passer-by. */
  private boolean located(Sentence sentence, PlaceMention place) {
    if (place.installation()) {
      return true;
    }
    for (int i = place.first() - 1; i >= Math.max(0, place.first() - 4); i--) {
      Token token = sentence.tokens().get(i);
      if (LOCATIVE.contains(token.text().toLowerCase(Locale.ROOT))) {
        boolean state = place.kind().equals("country") && Set.of("against", "from", "to", "of", "between", "targeting", "on").contains(token.text().toLowerCase(Locale.ROOT));
        return !state;
      }
      boolean within = token.tag().equals("DT") || token.tag().startsWith("NN") || token.tag().startsWith("JJ")
          || token.text().equals(",") || token.tag().equals("CC") || token.text().equals("’s") || token.text().equals("'s");
      if (!within) {
        return false;
      }
    }
    return false;
  }

  private static <M extends Mention> Optional<EventDraft> nearest(Sentence sentence, List<EventDraft> drafts, M mention, int limit) {
    return drafts.stream().filter(d -> distance(sentence, d, mention) <= limit)
        .min(Comparator.comparingInt((EventDraft d) -> distance(sentence, d, mention))
            .thenComparingInt(d -> Math.abs(d.trigger() - mention.first())));
  }

  private static int distance(Sentence sentence, EventDraft draft, Mention mention) {
    int best = Integer.MAX_VALUE;
    for (int anchor : draft.anchors) {
      for (int token = mention.first(); token <= mention.last(); token++) {
        best = Math.min(best, path(sentence.tree(), anchor, token));
      }
    }
    return best;
  }

  /** Steps from one token to another in the tree. */
  static int path(Syntax tree, int from, int to) {
    List<Integer> up = new ArrayList<>();
    for (int at = from; at >= 0; at = tree.head(at)) {
      up.add(at);
    }
    int steps = 0;
    for (int at = to; at >= 0; at = tree.head(at)) {
      int meet = up.indexOf(at);
      if (meet >= 0) {
        return meet + steps;
      }
      steps++;
    }
    return Integer.MAX_VALUE;
  }

  private void count(Sentence sentence, EventDraft draft) {
    Token trigger = sentence.tokens().get(draft.trigger());
    if (trigger.verb()) {
      mentions.numbers(sentence).stream()
          .filter(n -> n.last() + 1 < sentence.tokens().size() && sentence.tokens().get(n.last() + 1).lemma().equals("time"))
          .findFirst().ifPresent(n -> counted(draft, n.amount()));
      return;
    }
    Optional<NumberMention> number = countBefore(sentence, draft.trigger());
    if (Quantity.one(sentence, draft.trigger())) {
      counted(draft, Amount.exactly(1));
    } else if (number.isPresent() && number.get().ordinal()) {
      ordinal(sentence, draft, number.get().amount());
    } else if (number.isPresent()) {
      counted(draft, number.get().amount());
      draft.vague = draft.count.equals(Amount.atLeast(2)) && !number.get().text().matches("(?i).*\\b(two|2)\\b.*");
    } else if (plural(trigger)) {
      counted(draft, Amount.atLeast(2));
      draft.vague = true;
    }
  }

  /** "the fourth raid in two weeks" tells of a set of four; "the third attack on the convoy" alone does not. */
  private void ordinal(Sentence sentence, EventDraft draft, Amount nth) {
    Optional<DateMention> period = mentions.dates(sentence).stream()
        .filter(d -> d.role() == DateMention.Role.LENGTH || d.role() == DateMention.Role.SINCE)
        .filter(d -> sentence.tree().under(d.last(), draft.trigger())).findFirst();
    Long least = nth.min();
    if (period.isEmpty() || least == null || least < 2) {
      counted(draft, Amount.exactly(1));
      return;
    }
    counted(draft, nth);
    mentions.dates(sentence).stream().filter(d -> d.interval().isDay()).findFirst()
        .ifPresent(d -> draft.date = Periods.ending(d.interval(), period.get()));
  }

  private static boolean plural(Token trigger) {
    return trigger.tag().equals("NNS") && !trigger.text().equalsIgnoreCase("headquarters");
  }

  private static void counted(EventDraft draft, Amount amount) {
    draft.count = amount;
    draft.counted = !amount.single();
  }

  /** The number that counts a noun: before it, with nothing but modifiers between. */
  Optional<NumberMention> countBefore(Sentence sentence, int noun) {
    return mentions.numbers(sentence).stream().filter(n -> n.last() < noun && noun - n.last() <= 7 && !n.money())
        .filter(n -> sentence.tokens().subList(n.last() + 1, noun).stream().allMatch(this::modifies))
        .max(Comparator.comparingInt(NumberMention::first));
  }

  private boolean modifies(Token token) {
    return token.noun() && !token.tag().equals("NNS") || token.tag().startsWith("JJ") || token.tag().equals("CD") || token.tag().equals("CC")
        || token.text().equals("-") || token.tag().equals("VBN") || token.tag().equals("VBG") || token.text().equals("of")
        || token.text().equals("the") || token.tag().equals("RB");
  }
}
