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
import org.casus.extract.Voices.Speech;
import org.casus.corpus.Report;
import org.casus.ground.Actor;
import org.casus.ground.ActorMention;
import org.casus.ground.ActorRegister;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Finds who says what: "X said that ...", "..., X said", "according to X", quotations that run on. Thread-safe. */
public final class VoiceFinder {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private final ActorRegister register;
  private final Map<String, Stance> verbs = new HashMap<>();
  private final Map<String, ActorKind> nouns = new HashMap<>();

  /** Reads {@code speech.csv} and {@code speaker-nouns.csv}; the register tells what a publisher is. */
  public VoiceFinder(Knowledge knowledge, ActorRegister register) {
    this.register = register;
    knowledge.rows("speech.csv").forEach(r -> verbs.put(r.required("lemma"), WireName.parse(Stance.class, r.required("manner"))));
    knowledge.rows("speaker-nouns.csv").forEach(r -> nouns.put(r.required("noun"), WireName.parse(ActorKind.class, r.required("kind"))));
  }

  /** Everybody's words in a report. */
  public Voices find(Mentions mentions) {
    List<Speech> found = new ArrayList<>();
    Run run = new Run(mentions);
    for (Sentence sentence : mentions.grounded().discourse().sentences()) {
      List<Speech> here = sentence.parsed() ? speeches(run, sentence) : List.of();
      found.addAll(here);
      found.addAll(run.continued(sentence, here));
    }
    return new Voices(publisher(mentions.grounded().discourse().report()), found);
  }

  /** The report as a speaker; the register knows whether its publisher is a force or an outlet. */
  private ActorRef publisher(Report report) {
    String name = report.publisher() == null ? "report" : report.publisher();
    Optional<Actor> known = register.named(name);
    boolean military = name.toLowerCase(java.util.Locale.ROOT).matches(".*\\b(command|forces|army|navy|military|ministry of defen[cs]e)\\b.*");
    ActorKind kind = known.map(Actor::kind).orElse(military ? ActorKind.MILITARY : ActorKind.MEDIA);
    return new ActorRef(known.map(Actor::id).orElse(null), name, kind, "report", List.of("report"));
  }

  private List<Speech> speeches(Run run, Sentence sentence) {
    List<Speech> here = new ArrayList<>();
    Syntax tree = sentence.tree();
    for (Token token : sentence.tokens()) {
      Stance manner = token.verb() ? verbs.get(token.lemma()) : null;
      if (manner != null) {
        speech(run, sentence, tree, token.index(), manner).ifPresent(here::add);
      }
      if (token.lemma().equalsIgnoreCase("according")) {
        accordingTo(run, sentence, tree, token.index()).ifPresent(here::add);
      }
    }
    return here;
  }

  private Optional<Speech> speech(Run run, Sentence sentence, Syntax tree, int verb, Stance manner) {
    int subject = subject(tree, verb);
    if (subject < 0) {
      return Optional.empty();
    }
    int[] content = content(sentence, tree, verb, subject);
    return content == null ? Optional.empty()
        : speaker(run, sentence, tree, subject).map(s -> run.spoken(new Speech(sentence.index(), content[0], content[1], verb, s, manner)));
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

  private static int @Nullable [] content(Sentence sentence, Syntax tree, int verb, int subject) {
    for (int child : tree.children(verb, "ccomp", "parataxis", "xcomp")) {
      return tree.extent(child);
    }
    boolean inserted = Set.of("parataxis", "ccomp", "dep").contains(tree.relation(verb)) && tree.head(verb) >= 0;
    if (inserted && tree.head(verb) < verb) {
      return new int[] {0, Math.min(verb, subject) - 1 < 0 ? 0 : Math.min(verb, subject) - 1};
    }
    if (quoted(sentence)) {
      return quoteRange(sentence);
    }
    for (int child : tree.children(verb, "obj", "obl")) {
      return tree.extent(child);
    }
    return null;
  }

  private Optional<Speech> accordingTo(Run run, Sentence sentence, Syntax tree, int according) {
    for (int i = according + 1; i < sentence.tokens().size() && i < according + 12; i++) {
      if (sentence.tokens().get(i).noun()) {
        int head = outermostNoun(tree, i, according);
        Optional<ActorRef> speaker = speaker(run, sentence, tree, head).or(() -> Optional.empty());
        int[] own = tree.extent(head);
        int first = according == 0 ? Math.min(own[1] + 1, sentence.tokens().size() - 1) : 0;
        int last = according == 0 ? sentence.tokens().size() - 1 : according - 1;
        return speaker.map(s -> run.spoken(new Speech(sentence.index(), first, last, according, s, Stance.REPORTS)));
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
    Optional<ActorRef> named = apposed.or(() -> run.mentions.actorAt(sentence, token)).map(ActorMention::actor)
        .filter(a -> a.kind() != ActorKind.INSTALLATION);
    return named.or(() -> described(sentence, tree, token, lemma));
  }

  private static Optional<ActorRef> related(Run run, Sentence sentence, Syntax tree, int who) {
    int clause = tree.head(who);
    return clause >= 0 && tree.head(clause) >= 0
        ? run.mentions.actorAt(sentence, tree.head(clause)).map(ActorMention::actor) : Optional.empty();
  }

  private Optional<ActorRef> described(Sentence sentence, Syntax tree, int token, String lemma) {
    ActorKind kind = nouns.get(lemma);
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

  private static boolean quoted(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> opens(t) || closes(t));
  }

  private static int @Nullable [] quoteRange(Sentence sentence) {
    int first = -1;
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (first < 0 && opens(token)) {
        first = token.index();
      }
      if (closes(token)) {
        last = token.index();
      }
    }
    int end = last > first ? last : sentence.tokens().size() - 1;
    return end < Math.max(first, 0) ? null : new int[] {Math.max(first, 0), end};
  }

  private static boolean opens(Token token) {
    return token.text().equals("“") || token.tag().equals("``");
  }

  private static boolean closes(Token token) {
    return token.text().equals("”") || token.tag().equals("''") && !token.text().equals("’");
  }

  /** What one report has shown so far: the last speaker, and whether a quotation is still open. */
  private static final class Run {
    final Mentions mentions;
    private @Nullable Speech previous;
    private @Nullable ActorRef person;
    private boolean open;

    Run(Mentions mentions) {
      this.mentions = mentions;
    }

    Speech spoken(Speech speech) {
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

    List<Speech> continued(Sentence sentence, List<Speech> here) {
      boolean wasOpen = open;
      for (Token token : sentence.tokens()) {
        open = opens(token) || open && !closes(token);
      }
      boolean wholly = here.isEmpty() && previous != null && (wasOpen || opens(sentence.tokens().get(0)));
      return wholly && previous != null
          ? List.of(new Speech(sentence.index(), 0, sentence.tokens().size() - 1, -1, previous.speaker(), previous.manner()))
          : List.of();
    }
  }
}
