package org.casus.extract;

import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.extract.Quotations.Quotation;
import org.jspecify.annotations.Nullable;

/** Where speaker and words of a verb of speech stand in its sentence, by syntax and order. Stateless. */
final class SpeechClause {

  private static final Set<String> CLAUSE_ONLY = Set.of("claim", "respond", "reply", "answer", "retort", "repeat", "boast", "vow", "confess", "swear",
      "hint", "relate", "indicate", "dispute", "refute", "rebut", "inform", "verify", "highlight", "specify");
  private static final Set<String> AFTER = Set.of(",", "”", "\"", "''", "?", "!");

  private SpeechClause() {}

  /** Whose verb it is: its subject, or that of the verb it hangs on; -1 for none. */
  static int subject(Syntax tree, int verb) {
    List<Integer> own = tree.children(verb, "nsubj");
    if (!own.isEmpty()) {
      return own.get(0);
    }
    boolean shared = tree.relation(verb).equals("conj") || tree.relation(verb).equals("advcl") || tree.relation(verb).equals("xcomp") || tree.relation(verb).equals("dep");
    return shared && tree.head(verb) >= 0 && !tree.children(tree.head(verb), "nsubj").isEmpty()
        ? tree.children(tree.head(verb), "nsubj").get(0) : -1;
  }

  /** The name after a verb that follows a quotation: "..., said the spokesman Anna Novak". */
  static int inverted(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean finite = Set.of("VBD", "VBZ").contains(tokens.get(verb).tag());
    if (!finite || verb == 0 || !AFTER.contains(tokens.get(verb - 1).text())) {
      return -1;
    }
    int last = -1;
    for (int i = verb + 1; i < tokens.size() && (tokens.get(i).noun() || Set.of("DT", "JJ").contains(tokens.get(i).tag())); i++) {
      last = tokens.get(i).noun() ? i : last;
    }
    return last;
  }

  /** What is said ends where a clause stands against it (", while the army ..."), unless that is said before the verb. */
  private static int[] own(Sentence sentence, int[] said, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean quoted = tokens.subList(said[0], said[1] + 1).stream().anyMatch(SentenceKinds::quote);
    for (int i = Math.max(said[0], verb) + 2; i < said[1] && !quoted; i++) {
      if (tokens.get(i).text().equals(",") && Set.of("while", "whereas").contains(tokens.get(i + 1).text())) {
        return new int[] {said[0], i - 1};
      }
    }
    return said;
  }

  /** The name at the end of a sentence: "..., a diplomat said." */
  static int trailing(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean ends = verb + 1 >= tokens.size() || Set.of(".", "on", "in", "to", "after", "late").contains(tokens.get(verb + 1).text());
    int first = verb - 1;
    while (first > 0 && (tokens.get(first).noun() || Set.of("DT", "JJ", "NN", "POS", "HYPH").contains(tokens.get(first).tag()))) {
      first--;
    }
    return ends && tokens.get(verb).tag().equals("VBD") && first > 2 && first < verb - 1 && tokens.get(first).text().equals(",") && tokens.get(verb - 1).noun()
        ? verb - 1 : -1;
  }

  /** First and last token of what is said at a verb, or null where it says nothing. */
  static int @Nullable [] content(Quotations quotations, Sentence sentence, Syntax tree, int verb, int subject) {
    if (tree.children(verb, "ccomp", "nsubj").isEmpty() && trailing(sentence, verb) == subject) {
      return new int[] {0, comma(sentence, subject) - 1};
    }
    for (int child : tree.children(verb, "ccomp", "parataxis", "xcomp")) {
      int[] clause = tree.extent(child);
      int from = tree.relation(child).equals("xcomp") && child > verb // "announced the start of an operation to take the town"
          ? tree.children(verb, "obj").stream().mapToInt(o -> tree.extent(o)[0]).filter(o -> o > verb).findFirst().orElse(clause[0]) : clause[0];
      return own(sentence, new int[] {Math.min(from, clause[0]), clause[1]}, verb);
    }
    boolean inserted = Set.of("parataxis", "ccomp", "dep").contains(tree.relation(verb)) && tree.head(verb) >= 0;
    if (inserted && tree.head(verb) < verb) {
      return new int[] {0, Math.min(verb, subject) - 1 < 0 ? 0 : Math.min(verb, subject) - 1};
    }
    List<Quotation> quoted = quotations.in(sentence);
    if (!quoted.isEmpty()) {
      return new int[] {quoted.get(0).firstIn(sentence), quoted.get(quoted.size() - 1).lastIn(sentence)};
    }
    boolean claim = sentence.tokens().get(verb).lemmaIn(CLAUSE_ONLY); // "claimed the attack", "replied with fire" tell nothing of it
    return tree.children(verb, "obj", "obl").stream().findFirst().filter(c -> !claim).map(tree::extent).orElse(null);
  }

  private static int comma(Sentence sentence, int before) {
    int at = before;
    while (at > 0 && !sentence.tokens().get(at).text().equals(",")) {
      at--;
    }
    return at;
  }

  /** The head of the name or phrase that a noun is part of, no further left than a limit. */
  static int outermostNoun(Syntax tree, int noun, int limit) {
    int at = noun;
    while (tree.head(at) > limit && Set.of("compound", "amod", "nmod:poss", "nmod", "det", "nummod").contains(tree.relation(at))) {
      at = tree.head(at);
    }
    return at;
  }
}
