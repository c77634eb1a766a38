package org.casus.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.assertion.ActorKind;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;

/** One sentence as the readers of relations look at it: its words by position and the actors around a position. */
final class RelationScene {

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> NO_ACTOR_OF_ITS_OWN = Set.of("group", "leader", "official", "government", "people", "commander",
      "force", "unit", "police", "supporter", "ally", "coalition", "state", "faction",
      "fighter", "militant", "gunman", "terrorist", "military", "attacker", "companie", "company", "president", "minister", "prime minister", "spokesman", "spokesperson", "troop");

  private static final Set<String> BY_ARTICLE = Set.of("government", "military", "police", "army");

  private static final Set<String> EXAMPLES = Set.of("including", "such", "as", "like", "namely", "notably", "especially", "particularly", "among", "them");

  private static final Set<String> GUESSES = Set.of("possibly", "probably", "perhaps", "likely", "presumably", "apparently", "namely", "maybe");

  private final Mentions mentions;
  private final Sentence sentence;
  private final List<ActorMention> actors;
  private final List<List<ActorMention>> chains;
  private final Referents referents;

  RelationScene(Mentions mentions, Sentence sentence, Referents referents) {
    this.mentions = mentions;
    this.referents = referents;
    this.sentence = sentence;
    this.actors = mentions.actors(sentence).stream().filter(a -> a.actor().kind() != ActorKind.INSTALLATION)
        .map(a -> referents.of(sentence, a)).toList();
    this.chains = ActorChains.of(this, actors.stream().filter(a -> actors.stream().noneMatch(o -> wider(o, a))).toList());
  }

  private static boolean wider(ActorMention outer, ActorMention inner) {
    return outer != inner && outer.first() <= inner.first() && inner.last() <= outer.last()
        && outer.last() - outer.first() > inner.last() - inner.first();
  }

  Mentions mentions() {
    return mentions;
  }

  Referents referents() {
    return referents;
  }

  /** The actor that the pronoun here means. */
  Optional<ActorMention> pronoun(int at) {
    return has(at) && tag(at).startsWith("PRP") ? referents.pronoun(sentence, at) : Optional.empty();
  }

  Sentence sentence() {
    return sentence;
  }

  /** Every actor of the sentence, nested ones too. */
  List<ActorMention> actors() {
    return actors;
  }

  int size() {
    return sentence.tokens().size();
  }

  boolean has(int at) {
    return at >= 0 && at < size();
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  /** The word in lower case with a straight apostrophe; empty outside the sentence. */
  String word(int at) {
    return has(at) ? token(at).text().toLowerCase(Locale.ROOT).replace('’', '\'') : "";
  }

  String lemma(int at) {
    return has(at) ? token(at).lemma().toLowerCase(Locale.ROOT) : "";
  }

  String tag(int at) {
    return has(at) ? token(at).tag() : "";
  }

  boolean dash(int at) {
    return DASHES.contains(word(at));
  }

  boolean possessive(int at) {
    return tag(at).equals("POS") || word(at).equals("'s");
  }

  /** The outermost actor that begins at this token. */
  Optional<ActorMention> startingAt(int at) {
    return widest(a -> a.first() == at);
  }

  /** The outermost actor that ends at this token, over an acronym in brackets. */
  Optional<ActorMention> endingAt(int at) {
    int end = word(at).equals(")") ? beforeBracket(at) : at;
    return widest(a -> a.last() == end);
  }

  /** The outermost actor that covers this token. */
  Optional<ActorMention> covering(int at) {
    return widest(a -> a.covers(at));
  }

  private Optional<ActorMention> widest(Predicate<ActorMention> wanted) {
    return actors.stream().filter(wanted).max(Comparator.comparingInt(a -> a.last() - a.first()));
  }

  private int beforeBracket(int close) {
    for (int i = close - 1; i >= Math.max(0, close - 8); i--) {
      if (word(i).equals("(")) {
        return i - 1;
      }
    }
    return close;
  }

  /** The position after an acronym in brackets that begins here; the same position when there is none. */
  int overBracket(int at) {
    if (!word(at).equals("(")) {
      return at;
    }
    for (int i = at + 1; i <= Math.min(size() - 1, at + 8); i++) {
      if (word(i).equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** The first actor from here on with nothing but small words and adjectives before it. */
  Optional<ActorMention> nextActor(int from) {
    for (int i = from; i < Math.min(size(), from + 7); i++) {
      Optional<ActorMention> found = startingAt(i);
      if (found.isPresent()) {
        return Optional.of(headOf(found.get()));
      }
      if (!smallWord(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The actor that carries the phrase: "the Quds Force" in "Iran's Quds Force", the name in "Iranian President Name". */
  ActorMention headOf(ActorMention actor) {
    ActorMention head = actor;
    int at = head.last() + 1;
    while (has(at)) {
      Optional<ActorMention> next = startingAt(at);
      if (next.isPresent()) {
        head = next.get();
        at = head.last();
      } else if (!leadsOn(head, at)) {
        break;
      }
      at++;
    }
    return head;
  }

  private boolean leadsOn(ActorMention head, int at) {
    boolean adjective = head.basis() == ActorMention.Basis.ADJECTIVE && (tag(at).startsWith("NN") || tag(at).startsWith("JJ"));
    boolean joined = token(at).text().equals("-") && startingAt(at + 1).isPresent();
    return adjective || joined || possessive(at) && (startingAt(at + 1).isPresent() || tag(at + 1).startsWith("NN") && titled(at + 1));
  }

  private boolean titled(int at) {
    return startingAt(at + 1).or(() -> startingAt(at + 2)).filter(a -> a.actor().kind() == ActorKind.PERSON).isPresent();
  }

  private boolean smallWord(int at) {
    String tag = tag(at);
    return tag.startsWith("JJ") || tag.startsWith("RB") || Set.of("DT", "PDT", "CD", "PRP$", "HYPH", "``", "VBG", "VBN", "AFX", "RP").contains(tag)
        || Set.of("both", "either", "\"", "“", "*", "at", "least", "member", "members", "elements", "units", "forces", "fighters", "of", "some").contains(word(at));
  }

  /** Whether the noun phrase goes on after the actor ("militia" in "militia attacks"), so that something else is meant. */
  boolean modifies(ActorMention actor, Set<String> tails) {
    int next = overBracket(actor.last() + 1);
    boolean hyphen = has(next) && token(next).text().equals("-") && token(next).begin() == token(next - 1).end();
    boolean goesOn = next == actor.last() + 1 && (tag(next).startsWith("NN") || possessive(next) || hyphen);
    if (!goesOn) {
      return false;
    }
    int noun = possessive(next) ? next + 1 : next;
    boolean harmless = tails.contains(lemma(noun)) || startingAt(noun).isPresent() && !possessive(next);
    return !harmless;
  }

  /** The actors side by side with this one ("A, B and C"), itself included. */
  List<ActorMention> beside(ActorMention actor) {
    return chains.stream().filter(c -> c.contains(actor)).findFirst().orElse(List.of(actor));
  }

  /** The named actors that stand for a described group from here on: "..., including A and B", "—A and B—", "... are A and B". */
  List<ActorMention> examples(ActorMention group, int from) {
    int at = overBracket(from);
    boolean set = word(at).equals(",") || dash(at) || word(at).equals("(");
    boolean open = dash(at) || word(at).equals("(") || lemma(at).equals("be");
    at = set || lemma(at).equals("be") ? at + 1 : at;
    boolean listed = EXAMPLES.contains(word(at));
    while (EXAMPLES.contains(word(at))) {
      at++;
    }
    if (group.basis() != ActorMention.Basis.DESCRIBED || group.actor().id() != null || !open && !listed) {
      return List.of();
    }
    return nextActor(at).filter(a -> a.actor().id() != null && a.actor().kind() != ActorKind.STATE && a.actor().kind() != ActorKind.PERSON)
        .map(this::beside).orElse(List.of());
  }

  /** Whether an actor can stand in a relation: not "the group" or "officials" with nobody's name to them. */
  boolean usable(ActorMention actor) {
    boolean bare = actor.actor().id() == null && actor.basis() == ActorMention.Basis.DESCRIBED;
    String name = actor.actor().name().toLowerCase(Locale.ROOT);
    boolean institution = BY_ARTICLE.contains(name) && word(actor.first() - 1).equals("the");
    return !bare || institution || !NO_ACTOR_OF_ITS_OWN.contains(name) && !NO_ACTOR_OF_ITS_OWN.contains(name.replaceAll("s$", ""));
  }

  /** The first token of the noun phrase that ends at {@code head}, its article left out. */
  int phraseStart(int head) {
    int start = head;
    while (start > 0 && modifier(start - 1)) {
      start--;
    }
    while (start < head && (dash(start) || tag(start).equals("CC") || possessive(start))) {
      start++;
    }
    return start;
  }

  private boolean modifier(int at) {
    String tag = tag(at);
    if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("AFX") || tag.equals("CD") || possessive(at)) {
      return true;
    }
    if (dash(at)) {
      return token(at).text().equals("-");
    }
    boolean participle = tag.startsWith("VB") && at > 0 && token(at - 1).text().equals("-");
    return participle || tag.equals("CC") && at > 0 && token(at - 1).text().equals("-") || covering(at).isPresent() && covering(at + 1).equals(covering(at));
  }

  /** Whether a negation, a plan or somebody's denial stands before the verb. */
  boolean unreal(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (Set.of("not", "n't", "never", "no", "would", "will", "should", "cannot", "without").contains(word(i))
          || Set.of("deny", "refuse", "stop", "cease", "threaten", "consider", "urge", "avoid", "want", "offer", "decline").contains(lemma(i)) && !considered(i)) {
        return true;
      }
      if (word(i).equals(",") || word(i).equals("that")) {
        return false;
      }
    }
    return false;
  }

  /** "is considered a front": held to be one, rather than thought over. */
  private boolean considered(int verb) {
    return lemma(verb).equals("consider") && tag(verb).equals("VBN") && lemma(verb - 1).equals("be");
  }

  /** "a larger faction, possibly X": whom a word of doubt names after a description. */
  Optional<ActorMention> guessedAfter(ActorMention described) {
    int comma = described.last() + 1;
    boolean set = word(comma).equals(",") || word(comma).equals("(") || dash(comma);
    return described.actor().id() == null && set && GUESSES.contains(word(comma + 1)) ? startingAt(word(comma + 2).equals("the") ? comma + 3 : comma + 2) : Optional.empty();
  }
}
