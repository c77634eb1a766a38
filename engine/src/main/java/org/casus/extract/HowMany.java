package org.casus.extract;

import java.util.Comparator;
import java.util.Optional;
import org.casus.assertion.Amount;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.DateMention;
import org.casus.ground.NumberMention;

/** How many happenings the words around a trigger make it: "two raids", "a series of strikes". Reads one report. */
final class HowMany {

  private final Mentions mentions;

  HowMany(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Settles how many events the words around the trigger make it. */
  void count(Sentence sentence, EventDraft draft) {
    Token trigger = sentence.tokens().get(draft.trigger());
    if (trigger.verb() || Triggers.under(sentence, trigger)) {
      blasts(sentence, draft);
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

  /** "Two car bombs exploded": as many blasts as bombs. */
  private void blasts(Sentence sentence, EventDraft draft) {
    if (draft.frame.need() == Frame.Need.BLAST) {
      sentence.tree().children(draft.trigger(), "nsubj").stream().map(s -> antecedent(sentence, draft.trigger(), s)).filter(s -> sentence.tokens().get(s).tag().equals("NNS"))
          .flatMap(s -> mentions.numberOf(sentence, s).stream()).findFirst().ifPresent(n -> counted(draft, n.amount()));
    }
  }

  /** "the two bombs that exploded". */
  private static int antecedent(Sentence sentence, int verb, int subject) {
    boolean relative = sentence.tree().relation(verb).startsWith("acl") && sentence.tokens().get(subject).tag().startsWith("W");
    return relative ? sentence.tree().head(verb) : subject;
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
