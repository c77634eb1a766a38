package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands between quotation marks in one report. An apostrophe opens nothing; a quotation runs on into the next
 * paragraph only where that begins with a mark of its own; one that is never closed ends with its sentence. Not shared
 * between threads.
 */
final class Quotations {

  private static final Set<String> OPENING = Set.of("“", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "»");
  private static final Set<String> STRAIGHT = Set.of("\"", "''", "``", "\"\"", "\"\"\"");

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private @Nullable Token start;
  private @Nullable Sentence first;

  /**
   * A quotation.
   *
   * @param from the sentence where it begins
   * @param begin its first token there
   * @param to the sentence where it ends
   * @param end its last token there
   */
  record Quotation(Sentence from, int begin, Sentence to, int end) {

    /** Its first token in a sentence. */
    int firstIn(Sentence sentence) {
      return sentence.index() == from.index() ? begin : 0;
    }

    /** Its last token in a sentence. */
    int lastIn(Sentence sentence) {
      return sentence.index() == to.index() ? end : sentence.tokens().size() - 1;
    }

    boolean covers(Sentence sentence, int token) {
      return reaches(sentence) && firstIn(sentence) <= token && token <= lastIn(sentence);
    }

    boolean reaches(Sentence sentence) {
      return from.index() <= sentence.index() && sentence.index() <= to.index();
    }

    /** Whether nothing but the quotation stands in its sentences. */
    boolean whole() {
      return begin <= 1 && end >= to.tokens().size() - 2;
    }
  }

  private Quotations(Discourse discourse) {
    this.text = discourse.report().text();
    Sentence last = null;
    for (Sentence sentence : discourse.sentences()) {
      if (last != null && last.paragraph() != sentence.paragraph() && !carriesOn(sentence)) {
        abandon();
      }
      sentence.tokens().forEach(t -> token(sentence, t));
      last = sentence;
    }
    abandon();
  }

  /** The quotations of a report, in order. */
  static Quotations of(Discourse discourse) {
    return new Quotations(discourse);
  }

  List<Quotation> all() {
    return found;
  }

  /** Those that stand in or reach into a sentence. */
  List<Quotation> in(Sentence sentence) {
    return found.stream().filter(q -> q.reaches(sentence)).toList();
  }

  boolean covers(Sentence sentence, int token) {
    return in(sentence).stream().anyMatch(q -> q.covers(sentence, token));
  }

  private boolean carriesOn(Sentence sentence) {
    return start != null && opens(sentence.tokens().get(0));
  }

  private void token(Sentence sentence, Token token) {
    boolean continued = start != null && first != null && first.paragraph() != sentence.paragraph() && token.index() == 0;
    if (opens(token) && !continued) {
      abandon();
      start = token;
      first = sentence;
    } else if (closes(token) && start != null && first != null) {
      found.add(new Quotation(first, start.index(), sentence, token.index()));
      start = null;
    }
  }

  /** A quotation that nothing closes ends with the sentence in which it began. */
  private void abandon() {
    if (start != null && first != null) {
      found.add(new Quotation(first, start.index(), first, first.tokens().size() - 1));
    }
    start = null;
  }

  private boolean opens(Token token) {
    return OPENING.contains(token.text()) || straight(token) && freeBefore(token) && !freeAfter(token);
  }

  private boolean closes(Token token) {
    return CLOSING.contains(token.text()) || straight(token) && !(freeBefore(token) && !freeAfter(token));
  }

  private static boolean straight(Token token) {
    return STRAIGHT.contains(token.text());
  }

  private boolean freeBefore(Token token) {
    return token.begin() == 0 || Character.isWhitespace(text.charAt(token.begin() - 1)) || "([—–-".indexOf(text.charAt(token.begin() - 1)) >= 0;
  }

  private boolean freeAfter(Token token) {
    return token.end() >= text.length() || Character.isWhitespace(text.charAt(token.end()));
  }
}
