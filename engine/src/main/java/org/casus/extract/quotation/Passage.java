package org.casus.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.corpus.TextRange;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * A report as one row of words, with the sentence, the tree and the quotation marks around each. Immutable and
 * thread-safe.
 */
final class Passage {

  private static final Set<String> OPENING = Set.of("“", "«", "„", "``");
  private static final Set<String> CLOSING = Set.of("”", "»");
  private static final Set<String> STRAIGHT = Set.of("\"", "''", "\"\"");

  private final List<Sentence> sentences;
  private final Token[] tokens;
  private final String[] lemmas;
  private final int[] sentenceOf;
  private final int[] starts;
  private final int[] quote;
  private int quotes;

  private Passage(Discourse discourse) {
    this.sentences = discourse.sentences();
    this.starts = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      starts[s + 1] = starts[s] + sentences.get(s).tokens().size();
    }
    this.tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toArray(Token[]::new);
    this.lemmas = new String[tokens.length];
    this.sentenceOf = new int[tokens.length];
    this.quote = new int[tokens.length];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = starts[s]; i < starts[s + 1]; i++) {
        sentenceOf[i] = s;
        lemmas[i] = tokens[i].lemma().toLowerCase(Locale.ROOT);
      }
    }
    markQuotes();
  }

  static Passage of(Discourse discourse) {
    return new Passage(discourse);
  }

  /** Numbers the quotations: their tokens and marks get the number, all else 0; a paragraph closes them all. */
  private void markQuotes() {
    int open = -1;
    for (int i = 0; i < tokens.length; i++) {
      boolean fresh = i == 0 || sentences.get(sentenceOf[i]).paragraph() != sentences.get(sentenceOf[i - 1]).paragraph();
      open = fresh ? -1 : open;
      String text = tokens[i].text();
      boolean straight = STRAIGHT.contains(text);
      if (open < 0 && (straight || OPENING.contains(text))) {
        open = i;
        quotes++;
      } else if (open >= 0 && (straight || CLOSING.contains(text))) {
        quote[i] = quotes;
        open = -1;
      }
      if (open >= 0) {
        quote[i] = quotes;
      }
    }
  }

  /** The words that a range of the report's text covers or cuts. */
  Optional<Span> words(int begin, int end) {
    int first = 0;
    while (first < tokens.length && tokens[first].end() <= begin) {
      first++;
    }
    int last = first;
    while (last < tokens.length && tokens[last].begin() < end) {
      last++;
    }
    return first < last ? Optional.of(new Span(first, last - 1)) : Optional.empty();
  }

  /** The range of the report's text that words cover. */
  TextRange range(Span words) {
    return new TextRange(tokens[words.first()].begin(), tokens[words.last()].end());
  }

  int size() {
    return tokens.length;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Token token(int at) {
    return tokens[at];
  }

  boolean has(int at) {
    return at >= 0 && at < tokens.length;
  }

  /** The lemma in lower case; a sign beyond either end of the report. */
  String lemma(int at) {
    return has(at) ? lemmas[at] : "#";
  }

  /** The class of words that are used like this one. */
  String cluster(int at) {
    return has(at) ? tokens[at].cluster() : "#";
  }

  String tag(int at) {
    return has(at) ? tokens[at].tag() : "#";
  }

  String text(int at) {
    return has(at) ? tokens[at].text() : "#";
  }

  /** The number of the sentence. */
  int sentence(int at) {
    return sentenceOf[at];
  }

  int paragraph(int at) {
    return sentences.get(sentenceOf[at]).paragraph();
  }

  /** The first token of a sentence. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** One past the last token of a sentence. */
  int end(int sentence) {
    return starts[sentence + 1];
  }

  /** The number of the quotation that a token stands in, its marks included; 0 for none. */
  int quote(int at) {
    return has(at) ? quote[at] : 0;
  }

  boolean mark(int at) {
    return has(at) && (OPENING.contains(text(at)) || CLOSING.contains(text(at)) || STRAIGHT.contains(text(at)));
  }

  boolean opens(int at) {
    return mark(at) && quote[at] > 0 && quote(at - 1) != quote[at];
  }

  boolean closes(int at) {
    return mark(at) && !opens(at);
  }

  boolean parsed(int at) {
    return sentences.get(sentenceOf[at]).parsed();
  }

  /** The head of a token, or -1 for a root. */
  int head(int at) {
    int start = starts[sentenceOf[at]];
    int head = parsed(at) ? sentences.get(sentenceOf[at]).tree().head(at - start) : -1;
    return head < 0 ? -1 : head + start;
  }

  String relation(int at) {
    return parsed(at) ? sentences.get(sentenceOf[at]).tree().relation(at - starts[sentenceOf[at]]) : "none";
  }

  List<Integer> children(int at) {
    if (!parsed(at)) {
      return List.of();
    }
    int start = starts[sentenceOf[at]];
    List<Integer> children = new ArrayList<>();
    sentences.get(sentenceOf[at]).tree().children(at - start).forEach(c -> children.add(c + start));
    return children;
  }
}
