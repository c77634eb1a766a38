package org.casus.ground;

import org.casus.discourse.Sentence;

/** The token that carries a run of tokens in its sentence's tree. */
final class Heads {

  private Heads() {}

  /** The token whose head lies outside the run; the last token when the sentence was not parsed. */
  static int of(Sentence sentence, int first, int last) {
    if (!sentence.parsed()) {
      return last;
    }
    for (int i = last; i >= first; i--) {
      int head = sentence.tree().head(i);
      boolean outside = head < first || head > last;
      if (outside && !sentence.tree().relation(i).equals("punct")) {
        return i;
      }
    }
    return last;
  }
}
