package org.casus.extract.wire;

import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;

/**
 * A run of words that names an actor or a thing.
 *
 * @param head the noun in it that says what it is
 */
record NounSpan(Sentence sentence, int first, int last, int head) {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** The report's words. */
  String text(Discourse discourse) {
    return discourse.span(sentence, first, last).quote().replaceAll("\\s+", " ");
  }

  /** The words in lower case without articles and marks: the form in which wordings are compared. */
  String key(Discourse discourse) {
    return key(text(discourse));
  }

  /** The same of any words. */
  static String key(String words) {
    StringBuilder kept = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
      String plain = word.replaceAll("\\p{Punct}", "");
      if (!plain.isEmpty() && !ARTICLES.contains(plain)) {
        kept.append(kept.isEmpty() ? "" : " ").append(plain);
      }
    }
    return kept.toString();
  }
}
