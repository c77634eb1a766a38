package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;
import org.casus.ground.DateMention;
import org.casus.ground.Grounded;
import org.casus.ground.Mention;
import org.casus.ground.NumberMention;
import org.casus.ground.PlaceMention;
import org.casus.ground.WeaponWord;

/** What is grounded in each sentence of one report, looked up by sentence and token. Not shared between threads. */
public final class Mentions {

  private final Grounded grounded;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  /** Indexes a report's mentions. */
  public Mentions(Grounded grounded) {
    this.grounded = grounded;
    List.of(grounded.actors(), grounded.places(), grounded.dates(), grounded.weapons(), grounded.numbers())
        .forEach(list -> list.forEach(m -> bySentence.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m)));
  }

  /** The report's mentions. */
  public Grounded grounded() {
    return grounded;
  }

  private <M extends Mention> List<M> of(Class<M> type, Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Actors in a sentence, outer mentions before those nested in them. */
  public List<ActorMention> actors(Sentence sentence) {
    return of(ActorMention.class, sentence);
  }

  /** Places in a sentence. */
  public List<PlaceMention> places(Sentence sentence) {
    return of(PlaceMention.class, sentence);
  }

  /** Dates in a sentence. */
  public List<DateMention> dates(Sentence sentence) {
    return of(DateMention.class, sentence);
  }

  /** Words for weapons in a sentence. */
  public List<WeaponWord> weapons(Sentence sentence) {
    return of(WeaponWord.class, sentence);
  }

  /** Numbers in a sentence. */
  public List<NumberMention> numbers(Sentence sentence) {
    return of(NumberMention.class, sentence);
  }

  /** The outermost actor whose head is this token; failing that, the outermost that covers it. */
  public Optional<ActorMention> actorAt(Sentence sentence, int token) {
    List<ActorMention> covering = actors(sentence).stream().filter(a -> a.covers(token)).toList();
    Comparator<ActorMention> widest = Comparator.comparingInt(a -> a.last() - a.first());
    return covering.stream().filter(a -> a.head() == token).max(widest).or(() -> covering.stream().max(widest));
  }

  /** The place that covers this token. */
  public Optional<PlaceMention> placeAt(Sentence sentence, int token) {
    return places(sentence).stream().filter(p -> p.covers(token)).findFirst();
  }

  /** The date that covers this token; landmarks, which are happenings with a date, are left out. */
  public Optional<DateMention> dateAt(Sentence sentence, int token) {
    return dates(sentence).stream().filter(d -> d.covers(token) && !d.rule().equals("landmark")).findFirst();
  }

  /** The number that counts the noun at a token: it covers the noun or stands before it with modifiers alone between. */
  public Optional<NumberMention> numberOf(Sentence sentence, int noun) {
    return numbers(sentence).stream()
        .filter(n -> n.last() <= noun && noun - n.last() <= 6 && !n.money() && !n.ordinal())
        .filter(n -> n.covers(noun) || sentence.tokens().subList(n.last() + 1, noun).stream().allMatch(Mentions::modifies))
        .max(Comparator.comparingInt(NumberMention::first));
  }

  private static boolean modifies(Token t) {
    return t.tag().startsWith("JJ") || t.noun() || t.text().equals("-") || t.text().equals("of") || t.text().equals("the")
        || t.tag().equals("RB") || t.tag().equals("CC") || t.tag().equals("VBN");
  }
}
