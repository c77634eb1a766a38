package org.casus.extract;

import java.util.Optional;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.assertion.Munitions;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.NumberMention;
import org.jspecify.annotations.Nullable;

/** How many rockets, missiles, drones and shells flew and came down. Reads one report; not shared between threads. */
final class Flown {

  private static final Set<String> MUNITION =
      Set.of("rocket", "missile", "drone", "mortar", "shell", "projectile", "munition", "round");

  private final Mentions mentions;

  Flown(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Rockets, missiles and drones that were fired and that landed. */
  Munitions in(Sentence sentence) {
    Amount fired = null;
    Amount landed = null;
    for (Token token : sentence.tokens()) {
      if (token.noun() && MUNITION.contains(token.lemma()) && !followedByNoun(sentence, token.index())) {
        boolean plural = token.tag().equals("NNS");
        Optional<NumberMention> number = mentions.numberOf(sentence, token.index()).filter(n -> plural || n.amount().single()).filter(n -> !wave(sentence, n, token.index()));
        boolean part = number.isPresent() && partOf(sentence, number.get());
        if (number.isPresent()) {
          fired = number.get().amount();
        }
        if (part) {
          landed = before(sentence, number.get());
        }
      }
    }
    return new Munitions(fired, landed);
  }

  /** "three waves of missiles": the waves are counted. */
  private static boolean wave(Sentence sentence, NumberMention number, int munition) {
    return sentence.tokens().subList(number.last(), munition).stream().anyMatch(t -> t.lemmaIn(Set.of("wave", "salvo", "volley", "barrage", "round", "series", "type", "batch")));
  }

  private static boolean followedByNoun(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size() && sentence.tokens().get(at + 1).noun();
  }

  private static boolean partOf(Sentence sentence, NumberMention number) {
    return number.first() >= 3 && sentence.tokens().subList(number.first() - 2, number.first()).stream().anyMatch(t -> t.text().equals("of"));
  }

  private @Nullable Amount before(Sentence sentence, NumberMention number) {
    return mentions.numbers(sentence).stream().filter(n -> n.last() < number.first() && number.first() - n.last() <= 3)
        .findFirst().map(NumberMention::amount).orElse(null);
  }
}
