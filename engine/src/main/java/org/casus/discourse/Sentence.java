package org.casus.discourse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a report's body.
 *
 * @param index position in the report, from 0
 * @param paragraph which body paragraph it stands in, from 0
 * @param begin first UTF-16 code unit in the report
 * @param end one past the last
 * @param tokens its words
 * @param syntax its tree, or null when the gate did not let it through to the parser
 * @param endNote whether it stands in an end note
 */
public record Sentence(
    int index, int paragraph, int begin, int end, List<Token> tokens, @Nullable Syntax syntax, boolean endNote) {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The tree. Call it only where {@link #parsed()} holds. */
  public Syntax tree() {
    if (syntax == null) {
      throw new IllegalStateException("Sentence " + index + " was not parsed.");
    }
    return syntax;
  }

  /** Whether the sentence has a tree. */
  public boolean parsed() {
    return syntax != null;
  }

  /** The index of the token that covers this offset, or -1. */
  public int tokenAt(int offset) {
    for (Token token : tokens) {
      if (token.begin() <= offset && offset < token.end()) {
        return token.index();
      }
    }
    return -1;
  }
}
