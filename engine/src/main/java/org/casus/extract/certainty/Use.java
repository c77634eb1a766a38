package org.casus.extract.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** A place where a report names somebody. */
record Use(Sentence sentence, int first, int last) {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Every use of one of these wordings in a report, in order; without regard to case, marks and articles. */
  static List<Use> of(Discourse discourse, Set<String> wordings) {
    Set<List<String>> keys = wordings.stream().map(w -> List.of(w.split("\\s+"))).map(Use::keys)
        .filter(k -> !k.isEmpty()).collect(Collectors.toSet());
    List<Use> uses = new ArrayList<>();
    for (Sentence sentence : discourse.sentences()) {
      List<Token> words = sentence.tokens().stream().filter(t -> counts(bare(t.text()))).toList();
      List<String> plain = words.stream().map(t -> bare(t.text())).toList();
      for (int i = 0; i < words.size(); i++) {
        for (int length : lengths(keys)) {
          if (i + length <= words.size() && keys.contains(plain.subList(i, i + length))) {
            uses.add(new Use(sentence, words.get(i).index(), words.get(i + length - 1).index()));
          }
        }
      }
    }
    return uses;
  }

  private static Set<Integer> lengths(Set<List<String>> keys) {
    return keys.stream().map(List::size).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> keys(List<String> words) {
    return words.stream().map(Use::bare).filter(Use::counts).toList();
  }

  private static boolean counts(String plain) {
    return !plain.isEmpty() && !ARTICLES.contains(plain);
  }

  /** Words as they are compared: in lower case, without marks and articles. */
  static String plain(String words) {
    return String.join(" ", keys(List.of(words.split("\\s+"))));
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("\\p{Punct}", "");
  }

  /** The words of this place, as they are compared. */
  String plain() {
    return String.join(" ", keys(sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList()));
  }

  Token at(int index) {
    return sentence.tokens().get(index);
  }
}
