package org.casus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.WireName;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;
import org.casus.knowledge.Knowledge;

/** Who the words in a speaker's place name. Thread-safe. */
final class Speakers {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");
  /** Texts that speak for whoever issues them. */
  private static final Set<String> PARTS = Set.of("wing", "branch", "arm", "leadership", "command", "office", "bureau");
  private static final Set<String> ISSUED = Set.of("statement", "communique", "communiqué", "video", "message", "leaflet", "pamphlet", "post", "tweet", "recording", "declaration");

  private final Map<String, ActorKind> nouns = new HashMap<>();

  /** Reads {@code speaker-nouns.csv}. */
  Speakers(Knowledge knowledge) {
    knowledge.rows("speaker-nouns.csv").forEach(r -> nouns.put(r.required("noun"), WireName.parse(ActorKind.class, r.required("kind"))));
  }

  /** The speaker at a token: a name, a pronoun's person, whoever issued a statement, or a description such as "a resident". */
  Optional<ActorRef> at(SpeechRun run, Sentence sentence, Syntax tree, int token) {
    String lemma = sentence.tokens().get(token).lemma().toLowerCase(java.util.Locale.ROOT);
    if (PRONOUNS.contains(lemma)) {
      return lemma.equals("who") ? related(run, sentence, tree, token) : run.last(lemma);
    }
    Optional<ActorMention> apposed = tree.children(token, "appos").stream()
        .flatMap(a -> run.mentions.actorAt(sentence, a).stream()).filter(m -> m.actor().kind() == ActorKind.PERSON).findFirst();
    Optional<ActorMention> own = run.mentions.actorAt(sentence, token);
    Optional<ActorRef> named = (own.filter(Speakers::name).isPresent() ? own : apposed.or(() -> own)).map(ActorMention::actor)
        .filter(a -> a.kind() != ActorKind.INSTALLATION);
    boolean sure = own.filter(Speakers::name).isPresent() || apposed.isPresent();
    return (sure ? Optional.<ActorRef>empty() : setOff(run, sentence, tree, token)).or(() -> issuer(run, sentence, tree, token)).or(() -> named).or(() -> described(sentence, tree, token, lemma));
  }

  /** "A statement by X said", "X's video showed", "X's military wing said": X's own word. */
  private static Optional<ActorRef> issuer(SpeechRun run, Sentence sentence, Syntax tree, int noun) {
    boolean part = sentence.tokens().get(noun).lemmaIn(PARTS) && run.mentions.actorAt(sentence, noun).isEmpty();
    if (!part && !sentence.tokens().get(noun).lemmaIn(ISSUED)) {
      return Optional.empty();
    }
    List<Integer> owners = new ArrayList<>(tree.children(noun, "nmod:poss"));
    owners.addAll(new Clauses(sentence).prepositional(noun, Set.of("by", "from", "of")));
    return owners.stream().flatMap(o -> run.mentions.actorAt(sentence, o).stream()).map(ActorMention::actor)
        .filter(a -> Affiliation.SIDES.contains(a.kind())).findFirst();
  }

  /** "An agronomist who lives in the town, Mark Novak, said": the name between commas before the verb. */
  private static Optional<ActorRef> setOff(SpeechRun run, Sentence sentence, Syntax tree, int noun) {
    int verb = tree.head(noun);
    List<Token> tokens = sentence.tokens();
    if (verb <= noun + 2 || !tokens.get(verb).verb() || !tokens.get(verb - 1).text().equals(",") || !tokens.get(noun).noun()) {
      return Optional.empty();
    }
    int last = verb - 2;
    return run.mentions.actors(sentence).stream().filter(a -> a.last() == last && a.first() > noun && name(a))
        .filter(a -> tokens.get(a.first() - 1).text().equals(",") || tokens.get(a.first() - 1).tag().startsWith("NNP")).map(ActorMention::actor).findFirst();
  }

  /** Whether the mention is a person's name, rather than a word for an office. */
  private static boolean name(ActorMention mention) {
    return mention.actor().kind() == ActorKind.PERSON && mention.basis() != ActorMention.Basis.DESCRIBED;
  }

  private static Optional<ActorRef> related(SpeechRun run, Sentence sentence, Syntax tree, int who) {
    int clause = tree.head(who);
    return clause >= 0 && tree.head(clause) >= 0
        ? run.mentions.actorAt(sentence, tree.head(clause)).map(ActorMention::actor) : Optional.empty();
  }

  private Optional<ActorRef> described(Sentence sentence, Syntax tree, int token, String lemma) {
    boolean person = sentence.tokens().get(token).name().equals("PERSON");
    ActorKind kind = person ? ActorKind.PERSON : nouns.get(lemma);
    if (kind == null) {
      return Optional.empty();
    }
    int first = token;
    for (int child : tree.children(token, "amod", "compound", "nmod:poss")) {
      first = Math.min(first, tree.extent(child)[0]);
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= token; i++) {
      Token t = sentence.tokens().get(i);
      words.append(i > first && t.begin() > sentence.tokens().get(i - 1).end() ? " " : "").append(t.text());
    }
    String text = words.toString();
    return Optional.of(new ActorRef(null, text, kind, text, List.of(text)));
  }
}
