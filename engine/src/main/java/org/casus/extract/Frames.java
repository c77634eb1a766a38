package org.casus.extract;

import java.util.ArrayList;
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
  private final Map<String, List<Frame>> nouns = new HashMap<>();
  private final Map<String, List<Frame>> verbs = new HashMap<>();

  private Frames(List<Frame> all) {
    this.all = List.copyOf(all);
    for (Frame frame : all) {
      Objects.requireNonNull(frame.nouns()).forEach(n -> nouns.computeIfAbsent(n, k -> new ArrayList<>()).add(frame));
      Objects.requireNonNull(frame.verbs()).forEach(v -> verbs.computeIfAbsent(v, k -> new ArrayList<>()).add(frame));
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

  /** The frame that a word evokes by itself: the first that asks for no other word beside it. */
  @Nullable Frame of(Token token) {
    List<Frame> frames = alone(token);
    return frames.stream().filter(f -> Frame.of(f.with()).isEmpty() && Frame.of(f.subjects()).isEmpty() && Frame.of(f.kinds()).isEmpty())
        .findFirst().orElse(null);
  }

  private List<Frame> alone(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.noun()) {
      return nouns.getOrDefault(lemma, List.of());
    }
    return token.verb() ? verbs.getOrDefault(lemma, List.of()) : List.of();
  }

  /**
   * The frames that a word may evoke where it stands, the likeliest first: those of a phrase ("hand over", "open fire", "arms
   * sales"), then those that ask for certain words beside it, then those of the word alone.
   */
  List<Frame> candidates(Sentence sentence, Token token) {
    Stream<String> phrases = token.verb() ? phrases(sentence, token) : pair(sentence, token);
    Map<String, List<Frame>> known = token.verb() ? verbs : nouns;
    Stream<Frame> whole = phrases.flatMap(p -> known.getOrDefault(p, List.of()).stream());
    List<Frame> alone = alone(token);
    Stream<Frame> own = Stream.concat(alone.stream().filter(Frame::conditional), alone.stream().filter(f -> !f.conditional()));
    return Stream.concat(whole, own).distinct().toList();
  }

  /** "arms sales", "gun battle", "general strike": two words that mean one thing. */
  private static Stream<String> pair(Sentence sentence, Token token) {
    if (!token.noun() || token.index() == 0) {
      return Stream.empty();
    }
    Token before = sentence.tokens().get(token.index() - 1);
    return before.noun() || before.tag().startsWith("JJ") ? Stream.of((before.lemma() + " " + token.lemma()).toLowerCase(Locale.ROOT)) : Stream.empty();
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
