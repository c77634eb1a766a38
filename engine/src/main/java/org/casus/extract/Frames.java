package org.casus.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** The event frames by the words that evoke them. Immutable; thread-safe. */
public final class Frames {

  private static final Set<String> PARTICLES = Set.of("out", "back", "off");
  private static final Set<String> ENDS = Set.of("death", "custody", "captivity");
  private static final int AWAY = 5;

  private final List<Frame> all;
  private final Map<String, Frame> nouns = new HashMap<>();
  private final Map<String, Frame> verbs = new HashMap<>();

  private Frames(List<Frame> all) {
    this.all = List.copyOf(all);
    for (Frame frame : all) {
      Objects.requireNonNull(frame.nouns()).forEach(n -> nouns.putIfAbsent(n, frame));
      Objects.requireNonNull(frame.verbs()).forEach(v -> verbs.putIfAbsent(v, frame));
    }
  }

  /** The shipped frames and the analyst's ({@code events.yaml}). */
  public static Frames read(Knowledge knowledge) {
    return new Frames(knowledge.entries("events.yaml", Frame.class));
  }

  /** Every frame, in the order of the file. */
  public List<Frame> all() {
    return all;
  }

  /** The frame that a word evokes by itself. */
  @Nullable Frame of(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.noun()) {
      return nouns.get(lemma);
    }
    return token.verb() ? verbs.get(lemma) : null;
  }

  /** The frame that a word evokes where it stands, a verb's particle and objects with it ("hand over", "open fire"). */
  @Nullable Frame of(Sentence sentence, Token token) {
    return token.verb() ? verb(sentence, token) : noun(sentence, token);
  }

  private @Nullable Frame verb(Sentence sentence, Token token) {
    boolean something = !sentence.tree().children(token.index(), "obj", "nsubj:pass", "aux:pass").isEmpty();
    List<String> phrases = phrases(sentence, token).filter(p -> !something || !p.matches("fire (?:on|upon|at)")).toList(); // "rockets were fired at", not "troops fired at"
    Frame frame = phrases.stream().map(verbs::get).filter(Objects::nonNull).findFirst().orElse(of(token));
    return frame == null || phrases.stream().anyMatch(Objects.requireNonNull(frame.unless())::contains) || !followed(sentence, token, frame) ? null : frame;
  }

  /** "warned against", "warned companies to leave": whether one of the words that the frame asks for follows. */
  private static boolean followed(Sentence sentence, Token verb, Frame frame) {
    List<String> then = Objects.requireNonNull(frame.then());
    Stream<Integer> marks = sentence.tree().children(verb.index(), "xcomp").stream().flatMap(c -> sentence.tree().children(c, "mark").stream());
    return then.isEmpty() || Stream.concat(Stream.of(verb.index() + 1), marks).filter(i -> i < sentence.tokens().size())
        .anyMatch(i -> then.contains(sentence.tokens().get(i).lemma().toLowerCase(Locale.ROOT)));
  }

  /** "arms sales", "gun battle", "the expulsion of diplomats": two nouns that mean one thing, else the noun alone. */
  private @Nullable Frame noun(Sentence sentence, Token token) {
    if (!token.noun()) {
      return null;
    }
    Stream<String> before = sentence.tokens().stream().skip(Math.max(0, token.index() - 1L)).limit(Math.min(1, token.index()))
        .filter(Token::noun).map(t -> t.lemma() + " " + token.lemma());
    Stream<String> of = held(sentence, token).map(t -> token.lemma() + " " + t.lemma());
    return Stream.concat(before, of).map(two -> nouns.get(two.toLowerCase(Locale.ROOT))).filter(Objects::nonNull).findFirst().orElse(of(token));
  }

  private static Stream<String> phrases(Sentence sentence, Token verb) {
    Stream<Token> near = Stream.concat(sentence.tokens().stream().skip(verb.index() + 1L).limit(1), away(sentence, verb));
    Stream<Token> below = sentence.tree().children(verb.index(), "compound:prt", "obj", "xcomp", "advmod", "nsubj:pass").stream().map(sentence.tokens()::get);
    Stream<Token> end = sentence.tree().children(verb.index(), "obl").stream().map(sentence.tokens()::get).filter(t -> t.lemmaIn(ENDS));
    return Stream.concat(Stream.concat(near, below), end).flatMap(t -> Stream.concat(Stream.of(t), held(sentence, t)))
        .map(t -> (verb.lemma() + " " + t.lemma()).toLowerCase(Locale.ROOT));
  }

  /** "drove the rebels out of the town": a particle after the object, which the parser takes for a preposition. */
  private static Stream<Token> away(Sentence sentence, Token verb) {
    return sentence.tokens().stream().skip(verb.index() + 2L).limit(AWAY).takeWhile(t -> !t.verb() && !t.text().matches("[,;:]"))
        .filter(t -> t.lemmaIn(PARTICLES)).limit(1);
  }

  /** "took dozens of hostages": what the quantity holds. */
  private static Stream<Token> held(Sentence sentence, Token token) {
    return sentence.tree().children(token.index(), "nmod").stream().map(sentence.tokens()::get);
  }
}
