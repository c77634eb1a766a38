package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.Amount;
import org.casus.assertion.Munitions;
import org.casus.assertion.Toll;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;
import org.casus.ground.NumberMention;
import org.jspecify.annotations.Nullable;

/** Who was killed or injured, and how many munitions flew. Reads one report; not shared between threads. */
final class Tolls {

  private static final Set<String> KILL = Set.of("kill", "slay", "murder", "assassinate", "massacre", "behead", "execute", "martyr");
  private static final Set<String> INJURE = Set.of("wound", "injure", "hurt", "maim");
  private static final Set<String> DEAD = Set.of("dead", "killed", "deaths", "fatalities", "died");
  private static final Set<String> HURT = Set.of("wounded", "injured", "hurt", "injuries");
  private static final Set<String> MUNITION =
      Set.of("rocket", "missile", "drone", "mortar", "shell", "projectile", "munition", "bomb", "round");

  private final Mentions mentions;

  Tolls(Mentions mentions) {
    this.mentions = mentions;
  }

  /** What a sentence says of the dead and injured, with the token that says it. */
  record Casualties(int token, boolean deaths, Toll toll) {}

  /** All casualties in a sentence. */
  List<Casualties> in(Sentence sentence, Clauses clauses) {
    List<Casualties> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean kill = token.verb() && KILL.contains(token.lemma());
      if (kill || token.verb() && INJURE.contains(token.lemma())) {
        clauses.objects(token.index()).forEach(o -> toll(sentence, o, negated(sentence, token.index()))
            .ifPresent(t -> found.add(new Casualties(token.index(), kill, t))));
      }
      stated(sentence, token, found);
    }
    return found;
  }

  /** "36 others" and "seven more" are more of those named before. */
  static List<Casualties> named(List<Casualties> found) {
    List<Casualties> named = new ArrayList<>();
    for (Casualties casualty : found) {
      boolean others = casualty.toll().who().matches("(?i)others?|more|of whom|them|");
      boolean bare = casualty.toll().who().matches("[\\d.,]+|(?i:one|two|three|four|five|six|seven|eight|nine|ten|dead|killed|wounded|injured)");
      String who = others && !named.isEmpty() ? named.get(named.size() - 1).toll().who() : bare ? "people" : casualty.toll().who();
      named.add(new Casualties(casualty.token(), casualty.deaths(), new Toll(who, casualty.toll().amount())));
    }
    return named;
  }

  private static boolean negated(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "advmod", "neg").stream()
        .anyMatch(c -> Set.of("not", "n't", "n’t", "never").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }

  private Optional<Toll> toll(Sentence sentence, int head, boolean negated) {
    Optional<NumberMention> number = number(sentence, head);
    Optional<ActorMention> actor = mentions.actorAt(sentence, head);
    String who = number.isPresent() ? words(sentence, number.get().last() + 1, head) : who(sentence, head, actor);
    if (negated || none(sentence, head)) {
      return Optional.of(new Toll(who, Amount.exactly(0)));
    }
    if (number.isPresent()) {
      return Optional.of(new Toll(who, number.get().amount()));
    }
    Token token = sentence.tokens().get(head);
    boolean people = actor.isPresent() && actor.get().actor().kind() != ActorKind.INSTALLATION
        && actor.get().actor().kind() != ActorKind.STATE;
    if (!people && !token.lemma().matches("person|man|woman|child|boy|girl|people|member|other")) {
      return Optional.empty();
    }
    return Optional.of(new Toll(who, token.tag().endsWith("S") ? Amount.atLeast(2) : Amount.exactly(1)));
  }

  private static String who(Sentence sentence, int head, Optional<ActorMention> actor) {
    return actor.map(ActorMention::text).orElseGet(() -> words(sentence, head, head));
  }

  private static boolean none(Sentence sentence, int head) {
    return sentence.tree().children(head, "det").stream()
        .anyMatch(c -> sentence.tokens().get(c).text().equalsIgnoreCase("no"));
  }

  private Optional<NumberMention> number(Sentence sentence, int head) {
    return mentions.numbers(sentence).stream()
        .filter(n -> n.last() <= head && head - n.last() <= 6 && !n.money() && !n.ordinal())
        .filter(n -> n.covers(head) || sentence.tokens().subList(n.last() + 1, head).stream()
            .allMatch(t -> t.tag().startsWith("JJ") || t.noun() || t.text().equals("-") || t.text().equals("of") || t.text().equals("the") || t.tag().equals("RB") || t.tag().equals("CC") || t.tag().equals("VBN")))
        .max(Comparator.comparingInt(NumberMention::first));
  }

  private static String words(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.min(first, last); i <= last; i++) {
      Token token = sentence.tokens().get(i);
      text.append(text.length() > 0 && token.begin() > sentence.tokens().get(i - 1).end() ? " " : "").append(token.text());
    }
    return text.toString();
  }

  /** "left 12 dead and 30 wounded", "no casualties", "a toll of five deaths". */
  private void stated(Sentence sentence, Token token, List<Casualties> found) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean casualties = word.equals("casualties");
    boolean dead = DEAD.contains(word) && !token.verb();
    if (!casualties && !dead && !(HURT.contains(word) && !token.verb())) {
      return;
    }
    NumberMention number = adjacent(sentence, token.index());
    boolean adjective = token.index() + 1 < sentence.tokens().size() && sentence.tokens().get(token.index() + 1).noun();
    if (number == null || adjective) {
      return;
    }
    Toll toll = new Toll(words(sentence, Math.min(number.last() + 1, token.index()), token.index()), number.amount());
    boolean zero = number.amount().equals(Amount.exactly(0));
    if (dead || casualties && zero) {
      found.add(new Casualties(token.index(), true, toll));
    }
    if (!dead && (!casualties || zero)) {
      found.add(new Casualties(token.index(), false, toll));
    }
  }

  private @Nullable NumberMention adjacent(Sentence sentence, int token) {
    return mentions.numbers(sentence).stream().filter(n -> n.last() < token && token - n.last() <= 3 && !n.money() && !n.ordinal())
        .max(Comparator.comparingInt(NumberMention::first)).orElse(null);
  }

  /** Rockets, missiles and drones that were fired and that landed. */
  Munitions munitions(Sentence sentence) {
    Amount fired = null;
    Amount landed = null;
    for (Token token : sentence.tokens()) {
      if (token.noun() && MUNITION.contains(token.lemma()) && !followedByNoun(sentence, token.index())) {
        boolean plural = token.tag().equals("NNS");
        Optional<NumberMention> number = number(sentence, token.index()).filter(n -> plural || n.amount().single());
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
