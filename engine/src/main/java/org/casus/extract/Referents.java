package org.casus.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.ground.ActorMention;

/**
 * Whom the short words for an actor mean, as relations need it: "the brigade" after "the 4th Brigade", "the group", "its",
 * "they". Reads one report; not shared between threads.
 */
final class Referents {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "same", "our");
  private static final Set<ActorKind> BODILESS = Set.of(ActorKind.PERSON, ActorKind.POPULATION, ActorKind.INSTALLATION);
  private static final int SENTENCES_BACK = 20;

  private final Mentions mentions;
  private final Anaphora anaphora;
  private final List<Sentence> sentences;

  Referents(Mentions mentions) {
    this.mentions = mentions;
    this.anaphora = new Anaphora(mentions);
    this.sentences = mentions.grounded().discourse().sentences();
  }

  /** The mention with the actor it means; a described unit whose words are written as a name counts as a name. */
  ActorMention of(Sentence sentence, ActorMention mention) {
    if (mention.basis() != ActorMention.Basis.DESCRIBED || mention.actor().id() != null || BODILESS.contains(mention.actor().kind())) {
      return mention;
    }
    if (mention.last() > mention.first()) {
      return properName(sentence, mention) ? with(mention, mention.actor(), ActorMention.Basis.STATISTICAL) : group(sentence, mention);
    }
    boolean definite = DEFINITE.contains(before(sentence, mention.first()));
    boolean owned = after(sentence, mention.last()).equals("of");
    Optional<ActorRef> named = definite && !owned ? byNoun(sentence, mention.first(), lemma(sentence, mention.last())) : Optional.empty();
    return named.map(n -> with(mention, n, ActorMention.Basis.ANAPHOR)).orElseGet(() -> group(sentence, mention));
  }

  /** "The group", "the rebel group". */
  private ActorMention group(Sentence sentence, ActorMention mention) {
    ActorRef meant = anaphora.resolved(sentence, mention);
    return meant == mention.actor() ? mention : with(mention, meant, ActorMention.Basis.ANAPHOR);
  }

  /** The actor that a pronoun means: "its" and "their" before a noun, "it", "they", "he" as a subject. */
  Optional<ActorMention> pronoun(Sentence sentence, int token) {
    String tag = sentence.tokens().get(token).tag();
    Optional<ActorRef> meant = tag.equals("PRP$") ? anaphora.possessive(sentence, token)
        : tag.equals("PRP") ? anaphora.pronoun(sentence, token) : Optional.empty();
    return meant.filter(m -> m.kind() != ActorKind.INSTALLATION).map(m -> new ActorMention(sentence.index(), token, token, token,
        sentence.tokens().get(token).text(), m, ActorMention.Basis.ANAPHOR));
  }

  /** The latest earlier actor whose name holds this noun: "the army" after "the Libyan National Army". */
  Optional<ActorRef> byNoun(Sentence sentence, int token, String noun) {
    for (int i = sentence.index(); i >= 0 && i > sentence.index() - SENTENCES_BACK; i--) {
      Sentence here = sentences.get(i);
      int limit = i == sentence.index() ? token : Integer.MAX_VALUE;
      Optional<ActorMention> found = mentions.actors(here).stream().filter(a -> a.last() < limit && named(here, a, noun)).reduce((a, b) -> b);
      if (found.isPresent()) {
        return found.map(ActorMention::actor);
      }
    }
    return Optional.empty();
  }

  private static boolean named(Sentence sentence, ActorMention mention, String noun) {
    boolean name = mention.basis() == ActorMention.Basis.REGISTER || mention.basis() == ActorMention.Basis.STATISTICAL || properName(sentence, mention);
    String words = " " + mention.text().toLowerCase(Locale.ROOT) + " " + mention.actor().name().toLowerCase(Locale.ROOT) + " ";
    return name && !BODILESS.contains(mention.actor().kind()) && words.contains(" " + noun + " ");
  }

  private static boolean properName(Sentence sentence, ActorMention mention) {
    String head = sentence.tokens().get(mention.last()).text();
    boolean shouted = head.equals(head.toUpperCase(Locale.ROOT)) && mention.text().equals(mention.text().toUpperCase(Locale.ROOT));
    return mention.last() > mention.first() && Character.isUpperCase(head.charAt(0)) && !shouted
        && sentence.tokens().get(mention.last()).noun();
  }

  /** The state that the report names most, the ones in this sentence left out: whose president "President Name" is. */
  Optional<ActorRef> home(Sentence sentence) {
    Map<String, Integer> times = new HashMap<>();
    List<ActorMention> states = mentions.grounded().actors().stream()
        .filter(a -> a.actor().kind() == ActorKind.STATE).toList();
    List<String> here = states.stream().filter(a -> a.sentence() == sentence.index()).map(a -> a.actor().key()).toList();
    states.forEach(a -> times.merge(a.actor().key(), 1, Integer::sum));
    return states.stream().filter(a -> !here.contains(a.actor().key())).max(Comparator.comparingInt((ActorMention a) -> times.getOrDefault(a.actor().key(), 0))
        .thenComparing(a -> -a.sentence()).thenComparing(a -> -a.first())).map(ActorMention::actor);
  }

  private static ActorMention with(ActorMention mention, ActorRef actor, ActorMention.Basis basis) {
    return new ActorMention(mention.sentence(), mention.first(), mention.last(), mention.head(), mention.text(), actor, basis);
  }

  private static String before(Sentence sentence, int token) {
    return token == 0 ? "" : sentence.tokens().get(token - 1).text().toLowerCase(Locale.ROOT);
  }

  private static String after(Sentence sentence, int token) {
    return token + 1 >= sentence.tokens().size() ? "" : sentence.tokens().get(token + 1).text().toLowerCase(Locale.ROOT);
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
  }
}
