package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.Amount;
import org.casus.assertion.Toll;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;
import org.casus.ground.NumberMention;

/** Who was killed or injured. Reads one report; not shared between threads. */
final class Tolls {

  private static final Set<String> KILL = Set.of("kill", "slay", "murder", "assassinate", "massacre", "behead", "execute", "martyr");
  private static final Set<String> DIE = Set.of("die", "perish");
  private static final Set<String> INJURE = Set.of("wound", "injure", "hurt", "maim");
  private static final Set<String> TAKE = Set.of("claim", "cost", "take", "lose");
  private static final Set<String> DEAD = Set.of("dead", "killed", "deaths", "fatalities");
  private static final Set<String> HURT = Set.of("wounded", "injured", "hurt", "injuries");
  private static final Set<String> NATURAL = Set.of("of", "from");
  private static final String PEOPLE =
      "person|man|woman|child|boy|girl|people|member|other|wife|son|daughter|brother|driver|passer-by|bystander|guard|victim|leader|deputy|aide|relative|neighbor|neighbour|baby|infant|teenager|cleric|crew";

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
      for (int victim : victims(sentence, clauses, token)) {
        if (ofThem(sentence, victim)) {
          continue;
        }
        toll(sentence, victim, Negation.denied(sentence, token.index()))
            .ifPresent(t -> add(found, new Casualties(token.index(), !INJURE.contains(token.lemma()), t)));
      }
      stated(sentence, token, found);
      lives(sentence, token, found);
      count(sentence, token, found);
    }
    return found;
  }

  /** "53 people, six of them children, were killed": some of those who are counted already. */
  private static boolean ofThem(Sentence sentence, int victim) {
    List<Token> tokens = sentence.tokens();
    return victim > 2 && tokens.get(victim - 1).text().matches("them|whom") && tokens.get(victim - 2).text().equals("of");
  }

  /** "13 women and children" are 13, not 13 women and 13 women and children. */
  private static void add(List<Casualties> found, Casualties fresh) {
    Casualties last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean same = last != null && last.token() == fresh.token() && last.toll().amount().equals(fresh.toll().amount())
        && fresh.toll().who().startsWith(last.toll().who() + " and ");
    if (same) {
      found.remove(found.size() - 1);
    }
    found.add(fresh);
  }

  /** Whom a verb says to be killed, hurt or dead. */
  private static List<Integer> victims(Sentence sentence, Clauses clauses, Token verb) {
    if (!verb.verb()) {
      return List.of();
    }
    if (left(sentence, verb)) {
      return sentence.tree().children(verb.index(), "nsubj");
    }
    if (KILL.contains(verb.lemma()) || INJURE.contains(verb.lemma()) || shotDead(sentence, verb)) {
      return clauses.objects(verb.index());
    }
    boolean natural = sentence.tree().children(verb.index(), "obl").stream()
        .anyMatch(o -> !EventNouns.has(sentence.tokens().get(o)) && sentence.tree().children(o, "case").stream()
            .anyMatch(c -> NATURAL.contains(sentence.tokens().get(c).lemma())));
    return DIE.contains(verb.lemma()) && !natural ? clauses.subjects(verb.index()) : List.of();
  }

  /** "left four gunmen killed", which the parser takes for an active verb. */
  private static boolean left(Sentence sentence, Token verb) {
    int head = sentence.tree().head(verb.index());
    return (KILL.contains(verb.lemma()) || INJURE.contains(verb.lemma())) && verb.tag().matches("VB[ND]") && head >= 0
        && sentence.tokens().get(head).lemma().equals("leave") && sentence.tree().children(verb.index(), "obj", "aux", "mark").isEmpty();
  }

  /** "fatally shot", "shot dead", "gunned down", "hacked to death". */
  private static boolean shotDead(Sentence sentence, Token verb) {
    List<String> around = sentence.tokens().subList(Math.max(0, verb.index() - 1), Math.min(sentence.tokens().size(), verb.index() + 3)).stream()
        .map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    return Set.of("shoot", "gun", "hack", "stab", "beat", "burn").contains(verb.lemma()) && (around.contains("fatally") || around.contains("dead")
        || around.contains("death") || verb.lemma().equals("gun") && around.contains("down"));
  }

  /** "36 others" and "seven more" are more of those named before. */
  static List<Casualties> named(List<Casualties> found) {
    List<Casualties> named = new ArrayList<>();
    for (Casualties casualty : found) {
      boolean others = casualty.toll().who().matches("(?i)others?|more|another|of whom|of them|them|");
      boolean bare = casualty.toll().who().matches("[\\d.,]+|(?i:one|two|three|four|five|six|seven|eight|nine|ten|dead|killed|wounded|injured)");
      String who = others && !named.isEmpty() ? named.get(named.size() - 1).toll().who() : bare || others ? "people" : casualty.toll().who();
      named.add(new Casualties(casualty.token(), casualty.deaths(), new Toll(who, casualty.toll().amount())));
    }
    return named;
  }

  private Optional<Toll> toll(Sentence sentence, int head, boolean negated) {
    Token token = sentence.tokens().get(head);
    if (Negation.noOne(sentence, head)) {
      return Optional.of(new Toll("people", Amount.exactly(0)));
    }
    Optional<NumberMention> number = mentions.numberOf(sentence, head);
    Optional<ActorMention> actor = mentions.actorAt(sentence, head);
    String who = number.isPresent() ? words(sentence, number.get().last() + 1, head) : who(sentence, head, actor);
    if (negated || Negation.no(sentence, head)) {
      return Optional.of(new Toll(who, Amount.exactly(0)));
    }
    return number.isPresent() ? Optional.of(new Toll(who, number.get().amount())) : unnumbered(sentence, token, actor, who);
  }

  /** "an Irish tourist", "soldiers": one, or two and more. */
  private Optional<Toll> unnumbered(Sentence sentence, Token token, Optional<ActorMention> actor, String who) {
    if (token.lemma().equals("number")) {
      return Optional.empty(); // "an unknown number"
    }
    boolean people = actor.isPresent() && actor.get().actor().kind() != ActorKind.INSTALLATION && actor.get().actor().kind() != ActorKind.STATE;
    boolean single = token.tag().equals("NN") && sentence.tree().children(token.index(), "det").stream()
        .anyMatch(c -> sentence.tokens().get(c).text().toLowerCase(Locale.ROOT).matches("an?|another"))
        && actor.isEmpty() && mentions.weapons(sentence).stream().noneMatch(w -> w.covers(token.index()));
    if (!people && !single && !token.lemma().matches(PEOPLE)) {
      return Optional.empty();
    }
    return Optional.of(new Toll(who, token.tag().endsWith("S") ? Amount.atLeast(2) : Amount.exactly(1)));
  }

  private String who(Sentence sentence, int head, Optional<ActorMention> actor) {
    if (actor.isPresent()) {
      return actor.get().text();
    }
    int first = head;
    while (first > 0 && (sentence.tokens().get(first - 1).text().equals("-") || sentence.tokens().get(first - 1).tag().startsWith("JJ") || sentence.tokens().get(first - 1).noun())) {
      first--;
    }
    while (first < head && sentence.tokens().get(first).text().matches("-|years?|months?|old")) {
      first++; // "the 18-year-old boy"
    }
    return words(sentence, first, head);
  }

  private static String words(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    int from = first < last && sentence.tokens().get(first).text().equals("of") ? first + 1 : first;
    for (int i = Math.min(from, last); i <= last; i++) {
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
    boolean hurt = HURT.contains(word) && (!token.verb() || counted(sentence, token.index()));
    boolean told = found.stream().anyMatch(c -> c.token() == token.index());
    if (told || !casualties && !dead && !hurt) {
      return;
    }
    Optional<NumberMention> number = adjacent(sentence, token.index());
    boolean without = without(sentence, token.index());
    boolean adjective = token.index() + 1 < sentence.tokens().size() && sentence.tokens().get(token.index() + 1).noun();
    if (number.isEmpty() && !without || adjective) {
      return;
    }
    Amount amount = without ? Amount.exactly(0) : number.map(NumberMention::amount).orElse(Amount.exactly(0));
    int first = number.map(n -> Math.min(n.last() + 1, token.index())).orElse(token.index());
    Toll toll = new Toll(words(sentence, first, first < token.index() ? token.index() - 1 : first), amount); // "three guards dead"
    boolean zero = amount.equals(Amount.exactly(0));
    if (dead || casualties && zero) {
      found.add(new Casualties(token.index(), true, toll));
    }
    if (!dead && (!casualties || zero)) {
      found.add(new Casualties(token.index(), false, toll));
    }
  }

  /** "left 98 dead and 47 injured". */
  private boolean counted(Sentence sentence, int participle) {
    return sentence.tree().children(participle, "aux:pass", "nsubj:pass", "obj", "aux").isEmpty()
        && mentions.numbers(sentence).stream().anyMatch(n -> n.last() == participle - 1 && !n.money() && !n.ordinal());
  }

  /** "without causing casualties". */
  private static boolean without(Sentence sentence, int token) {
    return sentence.tokens().subList(Math.max(0, token - 4), token).stream().anyMatch(t -> t.lemma().equals("without"));
  }

  private Optional<NumberMention> adjacent(Sentence sentence, int token) {
    return mentions.numbers(sentence).stream().filter(n -> n.last() < token && token - n.last() <= 3 && !n.money() && !n.ordinal())
        .max(Comparator.comparingInt(NumberMention::first));
  }

  /** "claimed 14 lives", "cost the lives of 14 miners", "14 miners lost their lives". */
  private void lives(Sentence sentence, Token token, List<Casualties> found) {
    if (!token.text().equalsIgnoreCase("lives") || sentence.tree().head(token.index()) < 0
        || !sentence.tokens().get(sentence.tree().head(token.index())).lemmaIn(TAKE)) {
      return;
    }
    int verb = sentence.tree().head(token.index());
    List<Integer> whose = sentence.tokens().get(verb).lemma().equals("lose") ? sentence.tree().children(verb, "nsubj")
        : sentence.tree().children(token.index(), "nmod");
    Optional<Toll> toll = whose.isEmpty() ? mentions.numberOf(sentence, token.index()).map(n -> new Toll("people", n.amount()))
        : toll(sentence, whose.get(0), false);
    toll.ifPresent(t -> found.add(new Casualties(token.index(), true, t)));
  }

  /** "The death toll rose to 14". */
  private void count(Sentence sentence, Token token, List<Casualties> found) {
    boolean toll = token.lemma().equals("toll") && token.index() > 0 && sentence.tokens().get(token.index() - 1).lemma().equals("death");
    if (!toll) {
      return;
    }
    mentions.numbers(sentence).stream().filter(n -> n.first() > token.index() && n.first() - token.index() <= 10 && !n.ordinal() && !n.money())
        .filter(n -> Set.of("to", "at", "of", "reached", "stands", "is").contains(sentence.tokens().get(n.first() - 1).text().toLowerCase(Locale.ROOT)))
        .findFirst().ifPresent(n -> found.add(new Casualties(token.index(), true, new Toll("people", n.amount()))));
  }
}
