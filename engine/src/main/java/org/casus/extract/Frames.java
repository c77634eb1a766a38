package org.casus.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** The event frames by the words that evoke them. Immutable; thread-safe. */
public final class Frames {

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

  @Nullable Frame of(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.noun()) {
      return nouns.get(lemma);
    }
    return token.verb() ? verbs.get(lemma) : null;
  }
}
