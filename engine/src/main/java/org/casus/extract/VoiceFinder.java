package org.casus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Stance;
import org.casus.assertion.WireName;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.extract.Quotations.Quotation;
import org.casus.extract.Voices.Speech;
import org.casus.extract.quotation.Utterance;
import org.casus.corpus.Report;
import org.casus.ground.Actor;
import org.casus.ground.ActorMention;
import org.casus.ground.ActorRegister;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Finds who says what: "X said that ...", "..., X said", "according to X", quotations that run on. Thread-safe. */
public final class VoiceFinder {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private static final Set<String> CLAUSE_ONLY = Set.of("claim", "respond", "reply", "answer", "retort", "repeat", "boast", "vow", "confess", "swear",
      "hint", "relate", "indicate", "dispute", "refute", "rebut", "inform", "verify", "highlight", "specify");
  /** Texts that speak for whoever issues them. */
  private static final Set<String> ISSUED = Set.of("statement", "communique", "communiqué", "video", "message", "leaflet", "pamphlet", "post", "tweet", "recording", "declaration");

  private static final Set<String> AFTER = Set.of(",", "”", "\"", "''", "?", "!");

  private final ActorRegister register;
  private final Releases releases;
  private final Map<String, Stance> verbs = new HashMap<>();
  private final Map<String, ActorKind> nouns = new HashMap<>();

  /** Reads {@code speech.csv} and {@code speaker-nouns.csv}; the register tells what a publisher is. */
  public VoiceFinder(Knowledge knowledge, ActorRegister register) {
    this.register = register;
    this.releases = new Releases(knowledge);
    knowledge.rows("speech.csv").forEach(r -> verbs.put(r.required("lemma"), WireName.parse(Stance.class, r.required("manner"))));
    knowledge.rows("speaker-nouns.csv").forEach(r -> nouns.put(r.required("noun"), WireName.parse(ActorKind.class, r.required("kind"))));
  }

  /**
   * Everybody's words in a report.
   *
   * @param utterances what a model found there; rules read what it leaves
   */
  public Voices find(Mentions mentions, List<Utterance> utterances) {
    List<Speech> found = new ArrayList<>();
    Run run = new Run(mentions, utterances);
    for (Sentence sentence : mentions.grounded().discourse().sentences()) {
      found.addAll(sentence.parsed() ? speeches(run, sentence) : List.of());
    }
    run.openings.forEach(o -> found.addAll(StatementText.after(mentions.grounded().discourse(), run.quotations, o)));
    found.addAll(QuotedWords.of(mentions.grounded().discourse(), run.quotations, found));
    return new Voices(publisher(mentions), found);
  }

  /** The report as a speaker: the register knows whether its publisher is a force or an outlet; a release speaks for a force. */
  private ActorRef publisher(Mentions mentions) {
    Report report = mentions.grounded().discourse().report();
    String name = report.publisher() == null ? "report" : report.publisher();
    Optional<Actor> known = register.named(name);
    boolean military = name.toLowerCase(java.util.Locale.ROOT).matches(".*\\b(command|forces|army|navy|military|ministry of defen[cs]e)\\b.*");
    if (known.isEmpty() && !military) {
      Optional<ActorRef> issuer = releases.issuer(mentions);
      if (issuer.isPresent()) {
        return new ActorRef(issuer.get().id(), issuer.get().name(), issuer.get().kind(), "report", List.of("report"));
      }
    }
    ActorKind kind = known.map(Actor::kind).orElse(military ? ActorKind.MILITARY : ActorKind.MEDIA);
    return new ActorRef(known.map(Actor::id).orElse(null), name, kind, "report", List.of("report"));
  }

  private List<Speech> speeches(Run run, Sentence sentence) {
    List<Speech> here = new ArrayList<>();
    Syntax tree = sentence.tree();
    for (Token token : sentence.tokens()) {
      Stance manner = token.verb() ? verbs.get(token.lemma()) : null;
      if (manner != null) {
        here.addAll(spoken(run, sentence, tree, token.index(), manner));
        opening(run, sentence, token.index()).ifPresent(run.openings::add);
      }
      if (token.text().equalsIgnoreCase("according")) {
        accordingTo(run, sentence, tree, token.index()).ifPresent(here::add);
      }
    }
    return here;
  }

  /** "The minister said:", with all that he says in what follows. */
  private Optional<Speech> opening(Run run, Sentence sentence, int verb) {
    int subject = StatementText.opens(sentence, verb) ? subject(sentence.tree(), verb) : -1;
    return subject < 0 ? Optional.empty() : speaker(run, sentence, sentence.tree(), subject)
        .map(s -> new Speech(sentence.index(), 0, 0, verb, s, Stance.REPORTS));
  }

  /** What is said at a verb: as the model reads it where that has a speaker and a clause or a quotation, else by rule. */
  private List<Speech> spoken(Run run, Sentence sentence, Syntax tree, int verb, Stance manner) {
    List<Speech> learned = run.learned.at(sentence, verb).filter(run.learned::tells)
        .map(u -> learned(run, sentence, tree, verb, manner, u)).orElse(List.of());
    return learned.isEmpty() ? speech(run, sentence, tree, verb, manner).map(List::of).orElse(List.of()) : learned;
  }

  private List<Speech> learned(Run run, Sentence sentence, Syntax tree, int verb, Stance manner, Utterance utterance) {
    int subject = LearnedSpeech.speaker(sentence, utterance);
    Optional<ActorRef> speaker = subject < 0 ? Optional.empty() : speaker(run, sentence, tree, subject);
    return speaker.stream().flatMap(s -> run.learned.content(utterance).stream()
        .map(w -> new Speech(w.sentence().index(), w.first(), w.last(), w.sentence() == sentence ? verb : -1, s, manner, utterance.reason()))
        .map(told -> run.spoken(sentence, told))).toList();
  }

  private Optional<Speech> speech(Run run, Sentence sentence, Syntax tree, int verb, Stance manner) {
    int parsed = subject(tree, verb);
    int inverted = parsed >= 0 ? parsed : inverted(sentence, verb);
    int subject = inverted >= 0 ? inverted : trailing(sentence, verb);
    if (subject < 0) {
      return Optional.empty();
    }
    int[] content = content(run, sentence, tree, verb, subject);
    return content == null ? Optional.empty()
        : speaker(run, sentence, tree, subject).map(s -> run.spoken(sentence, new Speech(sentence.index(), content[0], content[1], verb, s, manner)));
  }

  private static int subject(Syntax tree, int verb) {
    List<Integer> own = tree.children(verb, "nsubj");
    if (!own.isEmpty()) {
      return own.get(0);
    }
    boolean shared = tree.relation(verb).equals("conj") || tree.relation(verb).equals("advcl") || tree.relation(verb).equals("xcomp") || tree.relation(verb).equals("dep");
    return shared && tree.head(verb) >= 0 && !tree.children(tree.head(verb), "nsubj").isEmpty()
        ? tree.children(tree.head(verb), "nsubj").get(0) : -1;
  }

  /** The name after a verb that follows a quotation: "..., said the spokesman Anna Novak". */
  private static int inverted(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean finite = Set.of("VBD", "VBZ").contains(tokens.get(verb).tag());
    if (!finite || verb == 0 || !AFTER.contains(tokens.get(verb - 1).text())) {
      return -1;
    }
    int last = -1;
    for (int i = verb + 1; i < tokens.size() && (tokens.get(i).noun() || Set.of("DT", "JJ").contains(tokens.get(i).tag())); i++) {
      last = tokens.get(i).noun() ? i : last;
    }
    return last;
  }

  /** What is said ends where a clause stands against it (", while the army ..."), unless that is said before the verb. */
  private static int[] own(Sentence sentence, int[] said, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean quoted = tokens.subList(said[0], said[1] + 1).stream().anyMatch(SentenceKinds::quote);
    for (int i = Math.max(said[0], verb) + 2; i < said[1] && !quoted; i++) {
      if (tokens.get(i).text().equals(",") && Set.of("while", "whereas").contains(tokens.get(i + 1).text())) {
        return new int[] {said[0], i - 1};
      }
    }
    return said;
  }

  /** The name at the end of a sentence: "..., a diplomat said." */
  private static int trailing(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean ends = verb + 1 >= tokens.size() || Set.of(".", "on", "in", "to", "after", "late").contains(tokens.get(verb + 1).text());
    int first = verb - 1;
    while (first > 0 && (tokens.get(first).noun() || Set.of("DT", "JJ", "NN", "POS", "HYPH").contains(tokens.get(first).tag()))) {
      first--;
    }
    return ends && tokens.get(verb).tag().equals("VBD") && first > 2 && first < verb - 1 && tokens.get(first).text().equals(",") && tokens.get(verb - 1).noun()
        ? verb - 1 : -1;
  }

  private static int @Nullable [] content(Run run, Sentence sentence, Syntax tree, int verb, int subject) {
    if (tree.children(verb, "ccomp", "nsubj").isEmpty() && trailing(sentence, verb) == subject) {
      return new int[] {0, comma(sentence, subject) - 1};
    }
    for (int child : tree.children(verb, "ccomp", "parataxis", "xcomp")) {
      int[] clause = tree.extent(child);
      int from = tree.relation(child).equals("xcomp") && child > verb // "announced the start of an operation to take the town"
          ? tree.children(verb, "obj").stream().mapToInt(o -> tree.extent(o)[0]).filter(o -> o > verb).findFirst().orElse(clause[0]) : clause[0];
      return own(sentence, new int[] {Math.min(from, clause[0]), clause[1]}, verb);
    }
    boolean inserted = Set.of("parataxis", "ccomp", "dep").contains(tree.relation(verb)) && tree.head(verb) >= 0;
    if (inserted && tree.head(verb) < verb) {
      return new int[] {0, Math.min(verb, subject) - 1 < 0 ? 0 : Math.min(verb, subject) - 1};
    }
    List<Quotation> quoted = run.quotations.in(sentence);
    if (!quoted.isEmpty()) {
      return new int[] {quoted.get(0).firstIn(sentence), quoted.get(quoted.size() - 1).lastIn(sentence)};
    }
    boolean claim = sentence.tokens().get(verb).lemmaIn(CLAUSE_ONLY); // "claimed the attack", "replied with fire" tell nothing of it
    return tree.children(verb, "obj", "obl").stream().findFirst().filter(c -> !claim).map(tree::extent).orElse(null);
  }

  private static int comma(Sentence sentence, int before) {
    int at = before;
    while (at > 0 && !sentence.tokens().get(at).text().equals(",")) {
      at--;
    }
    return at;
  }

  private Optional<Speech> accordingTo(Run run, Sentence sentence, Syntax tree, int according) {
    for (int i = according + 1; i < sentence.tokens().size() && i < according + 12; i++) {
      if (sentence.tokens().get(i).noun()) {
        int head = outermostNoun(tree, i, according);
        Optional<ActorRef> speaker = speaker(run, sentence, tree, head).or(() -> Optional.empty());
        int[] own = tree.extent(head);
        int first = according == 0 ? Math.min(own[1] + 1, sentence.tokens().size() - 1) : 0;
        int last = according == 0 ? sentence.tokens().size() - 1 : according - 1;
        return speaker.map(s -> run.spoken(sentence, new Speech(sentence.index(), first, last, according, s, Stance.REPORTS)));
      }
    }
    return Optional.empty();
  }

  private static int outermostNoun(Syntax tree, int noun, int limit) {
    int at = noun;
    while (tree.head(at) > limit && Set.of("compound", "amod", "nmod:poss", "nmod", "det", "nummod").contains(tree.relation(at))) {
      at = tree.head(at);
    }
    return at;
  }

  private Optional<ActorRef> speaker(Run run, Sentence sentence, Syntax tree, int token) {
    String lemma = sentence.tokens().get(token).lemma().toLowerCase(java.util.Locale.ROOT);
    if (PRONOUNS.contains(lemma)) {
      return lemma.equals("who") ? related(run, sentence, tree, token) : run.last(lemma);
    }
    Optional<ActorMention> apposed = tree.children(token, "appos").stream()
        .flatMap(a -> run.mentions.actorAt(sentence, a).stream()).filter(m -> m.actor().kind() == ActorKind.PERSON).findFirst();
    Optional<ActorMention> own = run.mentions.actorAt(sentence, token);
    Optional<ActorRef> named = (own.filter(VoiceFinder::name).isPresent() ? own : apposed.or(() -> own)).map(ActorMention::actor)
        .filter(a -> a.kind() != ActorKind.INSTALLATION);
    boolean sure = own.filter(VoiceFinder::name).isPresent() || apposed.isPresent();
    return (sure ? Optional.<ActorRef>empty() : setOff(run, sentence, tree, token)).or(() -> issuer(run, sentence, tree, token)).or(() -> named).or(() -> described(sentence, tree, token, lemma));
  }

  /** "A statement by X said", "X's video showed": X's own word. */
  private static Optional<ActorRef> issuer(Run run, Sentence sentence, Syntax tree, int noun) {
    if (!sentence.tokens().get(noun).lemmaIn(ISSUED)) {
      return Optional.empty();
    }
    List<Integer> owners = new ArrayList<>(tree.children(noun, "nmod:poss"));
    owners.addAll(new Clauses(sentence).prepositional(noun, Set.of("by", "from", "of")));
    return owners.stream().flatMap(o -> run.mentions.actorAt(sentence, o).stream()).map(ActorMention::actor)
        .filter(a -> Affiliation.SIDES.contains(a.kind())).findFirst();
  }

  /** "An agronomist who lives in the town, Mark Novak, said": the name between commas before the verb. */
  private static Optional<ActorRef> setOff(Run run, Sentence sentence, Syntax tree, int noun) {
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

  private static Optional<ActorRef> related(Run run, Sentence sentence, Syntax tree, int who) {
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

  /** What one report has shown so far: the last speaker. */
  private static final class Run {
    final Mentions mentions;
    final Quotations quotations;
    final LearnedSpeech learned;
    final List<Speech> openings = new ArrayList<>();
    private @Nullable Speech previous;
    private @Nullable ActorRef person;

    Run(Mentions mentions, List<Utterance> utterances) {
      this.mentions = mentions;
      this.quotations = Quotations.of(mentions.grounded().discourse());
      this.learned = new LearnedSpeech(mentions.grounded().discourse(), utterances);
    }

    /** Remembers who speaks, unless he is only spoken of in somebody's quotation. */
    Speech spoken(Sentence sentence, Speech speech) {
      if (quotations.covers(sentence, speech.verb())) {
        return speech;
      }
      previous = speech;
      if (speech.speaker().kind() == ActorKind.PERSON) {
        person = speech.speaker();
      }
      return speech;
    }

    Optional<ActorRef> last(String pronoun) {
      boolean human = pronoun.equals("he") || pronoun.equals("she");
      return Optional.ofNullable(human ? person : previous == null ? null : previous.speaker());
    }
  }
}
