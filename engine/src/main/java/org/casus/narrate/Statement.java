package org.casus.narrate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A sentence, or the words of a table's cell, with the passages that bear it out. There is no statement without one.
 *
 * @param text plain text
 * @param citations the passages, each once; never empty
 */
public record Statement(String text, List<Citation> citations) {

  /**
   * Checks that something is said and that something bears it out.
   *
   * @throws IllegalStateException when there is no citation or no text
   */
  public Statement {
    if (text.isBlank()) {
      throw new IllegalStateException("A statement needs words; got none.");
    }
    if (citations.isEmpty()) {
      throw new IllegalStateException(
          "A brief states nothing without a source; the sentence \"" + text + "\" cites no passage of any report.");
    }
    citations = List.copyOf(new LinkedHashSet<>(citations));
  }

  /** A statement that rests on everything in several lists of passages. */
  static Statement of(String text, Collection<List<Citation>> citations) {
    List<Citation> all = new ArrayList<>();
    citations.forEach(all::addAll);
    return new Statement(text, all);
  }
}
