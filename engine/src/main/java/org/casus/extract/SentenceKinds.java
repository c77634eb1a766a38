package org.casus.extract;

import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** What a sentence does: states, asks, recommends, cites. Thread-safe. */
final class SentenceKinds {

  private static final int FIRST_WORDS = 2;
  private static final Set<String> LEADING = Set.of("conj", "ccomp", "parataxis", "dep");
  private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "``", "'");

  private SentenceKinds() {}

  /** Whether the sentence states something: it has a verb, asks nothing, recommends and orders nothing, cites nothing. */
  static boolean statement(Sentence sentence) {
    boolean verbal = sentence.tokens().stream().anyMatch(t -> t.verb() || t.tag().equals("MD"));
    return verbal && !ends(sentence, "?") && !citation(sentence) && !recommendation(sentence) && !order(sentence);
  }

  /** Whether the sentence is a bibliographic citation: it holds an address or a title in quotation marks with a comma. */
  static boolean citation(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.text().contains("://") || t.text().startsWith("www."));
  }

  private static boolean recommendation(Sentence sentence) {
    if (!sentence.parsed()) {
      return false;
    }
    return sentence.tokens().stream().filter(t -> Set.of("should", "must", "ought").contains(t.text().toLowerCase(Locale.ROOT)))
        .anyMatch(t -> root(sentence, t) && !quoted(sentence));
  }

  /** "Protect the convoy and report to the base": a bare verb at the head of the sentence. */
  private static boolean order(Sentence sentence) {
    if (!sentence.parsed()) {
      return false;
    }
    int root = root(sentence);
    boolean bare = sentence.tokens().get(root).tag().equals("VB") && root <= FIRST_WORDS;
    return bare && sentence.tree().children(root, "nsubj", "nsubj:pass", "aux", "csubj").isEmpty();
  }

  private static int root(Sentence sentence) {
    int root = 0;
    while (root < sentence.tokens().size() - 1 && sentence.tree().head(root) >= 0) {
      root++;
    }
    return root;
  }

  private static boolean quoted(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(SentenceKinds::quote);
  }

  private static boolean root(Sentence sentence, Token modal) {
    int verb = sentence.tree().head(modal.index());
    return verb >= 0 && sentence.tree().head(verb) < 0 && sentence.tree().relation(modal.index()).equals("aux");
  }

  private static boolean ends(Sentence sentence, String sign) {
    return sentence.tokens().get(sentence.tokens().size() - 1).text().equals(sign);
  }

  /** Whether the token is a predicate of the present tense, or what such a predicate states: "shows that it weakens". */
  static boolean present(Sentence sentence, int token) {
    if (!sentence.parsed()) {
      return false;
    }
    int at = ClauseWording.carrier(sentence, token);
    while (at >= 0) {
      if (predicate(sentence, at)) {
        return true;
      }
      boolean clause = sentence.tokens().get(at).verb() && LEADING.contains(sentence.tree().relation(at)) && !infinitive(sentence, at);
      at = clause ? sentence.tree().head(at) : -1;
    }
    return false;
  }

  private static boolean infinitive(Sentence sentence, int verb) {
    return sentence.tokens().get(verb).tag().equals("VB")
        && sentence.tree().children(verb, "mark", "aux").stream().anyMatch(m -> sentence.tokens().get(m).tag().equals("TO"));
  }

  private static boolean predicate(Sentence sentence, int verb) {
    return tense(sentence, verb) || sentence.tree().children(verb, "cop", "aux", "aux:pass").stream().anyMatch(c -> tense(sentence, c));
  }

  private static boolean tense(Sentence sentence, int token) {
    Token word = sentence.tokens().get(token);
    return Set.of("VBZ", "VBP").contains(word.tag()) && !word.lemma().equals("have")
        || word.tag().equals("VB") && sentence.tree().children(token, "mark", "aux").isEmpty()
            && !sentence.tree().children(token, "nsubj").isEmpty();
  }

  /** Whether the token opens a quotation. */
  static boolean quote(Token token) {
    return QUOTES.contains(token.text());
  }
}
