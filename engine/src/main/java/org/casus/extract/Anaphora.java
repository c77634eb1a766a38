package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;

/**
 * Whom "they", "he" or "the group" mean: the latest earlier actor of a fitting kind that was a subject, else the latest
 * of that kind at all. Reads one report; not shared between threads.
 */
final class Anaphora {

  private static final Set<String> PEOPLE = Set.of("he", "she", "him", "her");
  private static final Set<String> CHARGES = Set.of("accuse", "blame", "suspect");
  private static final Set<String> SAYING = Set.of("say", "claim", "allege", "add", "insist", "argue");
  private static final Set<String> THINGS = Set.of("they", "it", "them", "its", "their");
  private static final Set<String> BARE =
      Set.of("group", "militia", "militias", "organization", "organisation", "movement", "faction", "rebels", "militants",
          "insurgents", "guerrillas", "fighters", "attackers", "groups", "gunmen", "separatists", "terrorists", "jihadists", "extremists", "combatants");
  private static final Pattern GENERIC =
      Pattern.compile("(?:rebel|armed|militant|terrorist|insurgent|guerrilla|jihadist|jihadi|Islamist|extremist) \\p{L}+", Pattern.CASE_INSENSITIVE);
  private static final Set<ActorKind> ARMED =
      Set.of(ActorKind.MILITIA, ActorKind.PARTY);
  /** Words that may also mean a group of which only the name is known; "the rebels" are no such thing. */
  private static final Set<String> BODIES = Set.of("group", "organization", "organisation", "movement", "faction", "militia");

  private final Mentions mentions;
  private final List<Sentence> sentences;

  Anaphora(Mentions mentions) {
    this.mentions = mentions;
    this.sentences = mentions.grounded().discourse().sentences();
  }

  /** The actor that a pronoun means, if it is one and an antecedent stands before it. */
  Optional<ActorRef> pronoun(Sentence sentence, int token) {
    String word = sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
    if (PEOPLE.contains(word)) {
      return before(sentence, token, a -> a.actor().kind() == ActorKind.PERSON);
    }
    Optional<ActorRef> charged = word.equals("they") ? charged(sentence, token) : Optional.empty();
    return charged.isPresent() ? charged : THINGS.contains(word)
        ? before(sentence, token, a -> a.actor().kind() != ActorKind.PERSON && a.actor().kind() != ActorKind.INSTALLATION)
        : Optional.empty();
  }

  /** "The army blamed the rebels, saying they had killed nine": those who are blamed. */
  private Optional<ActorRef> charged(Sentence sentence, int they) {
    int charge = sentence.parsed() ? chargeAbove(sentence, they) : -1;
    return charge < 0 ? Optional.empty() : mentions.actors(sentence).stream()
        .filter(a -> sentence.tree().relation(a.head()).equals("obj") && sentence.tree().head(a.head()) == charge).map(ActorMention::actor).findFirst();
  }

  /** The charge of which "saying they had" is the reason; -1 for none. */
  private static int chargeAbove(Sentence sentence, int they) {
    int verb = sentence.tree().relation(they).startsWith("nsubj") ? sentence.tree().head(they) : -1;
    int mark = verb < 0 ? -1 : sentence.tree().children(verb, "mark").stream().filter(c -> sentence.tokens().get(c).lemmaIn(SAYING)).findFirst().orElse(-1);
    int saying = mark >= 0 || verb < 0 ? mark : sentence.tree().head(verb);
    int charge = saying < 0 ? -1 : sentence.tree().head(mark >= 0 ? verb : saying);
    boolean reason = charge >= 0 && sentence.tokens().get(saying).tag().equals("VBG") && sentence.tokens().get(saying).lemmaIn(SAYING);
    return reason && sentence.tokens().get(charge).lemmaIn(CHARGES) ? charge : -1;
  }

  /** The actor that "its" or "their" before a noun means: the nearest before it. */
  Optional<ActorRef> possessive(Sentence sentence, int token) {
    boolean human = Set.of("his", "her").contains(sentence.tokens().get(token).text().toLowerCase(Locale.ROOT));
    return mentions.actors(sentence).stream()
        .filter(a -> a.last() < token && a.basis() != ActorMention.Basis.ADJECTIVE)
        .filter(a -> human == (a.actor().kind() == ActorKind.PERSON) && a.actor().kind() != ActorKind.INSTALLATION)
        .reduce((x, y) -> y).map(ActorMention::actor).or(() -> pronoun(sentence, token));
  }

  /** The alliance that was named before ("the Saudi-led coalition"), for "coalition" alone. */
  Optional<ActorRef> alliance(Sentence sentence) {
    for (int i = sentence.index(); i >= 0; i--) {
      Optional<ActorRef> named = mentions.actors(sentences.get(i)).stream().filter(a -> a.actor().kind() == ActorKind.ALLIANCE && a.actor().id() != null)
          .map(ActorMention::actor).reduce((x, y) -> y);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** The named group that a bare "the group" means; the mention itself when it is no such phrase. */
  ActorRef resolved(Sentence sentence, ActorMention mention) {
    boolean single = mention.first() == mention.last() || GENERIC.matcher(mention.text()).matches();
    boolean definite = mention.first() > 0
        && Set.of("the", "these", "this", "those").contains(sentence.tokens().get(mention.first() - 1).text().toLowerCase(Locale.ROOT));
    if (!single || !definite || !BARE.contains(last(mention)) || mention.actor().id() != null) {
      return mention.actor();
    }
    boolean body = BODIES.contains(last(mention));
    return before(sentence, mention.first(), a -> (ARMED.contains(a.actor().kind()) || body && a.actor().kind() == ActorKind.OTHER) && !bare(a))
        .orElse(mention.actor());
  }

  private static String last(ActorMention mention) {
    String[] words = mention.text().toLowerCase(Locale.ROOT).split("\\s+");
    return words[words.length - 1];
  }

  private static boolean bare(ActorMention mention) {
    boolean generic = mention.first() == mention.last() || GENERIC.matcher(mention.text()).matches();
    return generic && BARE.contains(last(mention));
  }

  private Optional<ActorRef> before(Sentence sentence, int token, java.util.function.Predicate<ActorMention> fits) {
    Optional<ActorRef> here = latest(sentence, token, fits);
    for (int i = sentence.index() - 1; here.isEmpty() && i >= 0 && i >= sentence.index() - 3; i--) {
      here = latest(sentences.get(i), Integer.MAX_VALUE, fits);
    }
    return here;
  }

  private Optional<ActorRef> latest(Sentence sentence, int limit, java.util.function.Predicate<ActorMention> fits) {
    List<ActorMention> candidates = mentions.actors(sentence).stream()
        .filter(a -> a.last() < limit && a.basis() != ActorMention.Basis.ADJECTIVE).filter(fits).filter(a -> !where(sentence, a)).toList();
    Optional<ActorMention> subject = candidates.stream().filter(a -> subject(sentence, a)).findFirst();
    return subject.or(() -> candidates.stream().reduce((x, y) -> y)).map(m -> bare(m) ? resolved(sentence, m) : m.actor());
  }

  /** "in northern Mali": a state that is only the scene. */
  private boolean where(Sentence sentence, ActorMention mention) {
    boolean in = sentence.tokens().subList(Math.max(0, mention.first() - 2), mention.first()).stream()
        .anyMatch(t -> Set.of("in", "near", "across", "inside", "outside").contains(t.text().toLowerCase(Locale.ROOT)));
    return in && mentions.placeAt(sentence, mention.last()).isPresent();
  }

  private static boolean subject(Sentence sentence, ActorMention mention) {
    if (!sentence.parsed()) {
      return false;
    }
    Token head = sentence.tokens().get(mention.head());
    return sentence.tree().relation(head.index()).startsWith("nsubj");
  }
}
