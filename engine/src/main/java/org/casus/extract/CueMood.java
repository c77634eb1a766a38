package org.casus.extract;

import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;

/** Whether words of claiming, denying or charging were really said: not negated, wished, feared or thought of. Stateless. */
final class CueMood {

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "neither", "nor", "cannot");
  private static final Set<String> OPEN = Set.of("will", "would", "could", "may", "might", "can", "should", "shall", "'ll", "’ll");
  private static final Set<String> REAL = Set.of("appear", "seem", "say", "believe", "report", "think", "know", "understand", "proceed", "go", "suspect", "presume", "allege");

  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");

  private CueMood() {}

  static boolean stands(Sentence sentence, int anchor) {
    return !negated(sentence, anchor) && real(sentence, anchor);
  }

  /** Whether the words are said not to hold: "was not behind", "did not carry out". */
  static boolean negated(Sentence sentence, int anchor) {
    return sentence.tree().children(anchor, "advmod", "neg", "cc", "cc:preconj").stream().anyMatch(c -> NOT.contains(word(sentence, c)))
        || anchor > 0 && NOT.contains(word(sentence, anchor - 1));
  }

  /** Whether the words speak of what is so, or is not so, rather than of what may be. */
  static boolean real(Sentence sentence, int anchor) {
    Syntax tree = sentence.tree();
    boolean open = tree.children(anchor, "aux").stream().anyMatch(c -> OPEN.contains(word(sentence, c)))
        || tree.children(anchor, "mark").stream().anyMatch(c -> Set.of("if", "unless", "whether").contains(word(sentence, c)));
    boolean weighed = SUBJECT.contains(tree.relation(anchor)) && sentence.tokens().get(anchor).tag().equals("VBG"); // "blaming Tehran would not end the war"
    return !open && !weighed && !wished(sentence, anchor);
  }

  /** "try to claim", "refused to admit": said of what did not happen, unless the verb above only tells of it. */
  private static boolean wished(Sentence sentence, int anchor) {
    Syntax tree = sentence.tree();
    boolean to = tree.children(anchor, "mark").stream().anyMatch(c -> sentence.tokens().get(c).tag().equals("TO"));
    int head = tree.head(anchor);
    boolean joined = !to && head >= 0 && head < anchor && tree.relation(anchor).equals("conj") && sentence.tokens().get(anchor).tag().equals("VB");
    if (joined) {
      return wished(sentence, head);
    }
    return to && sentence.tokens().get(anchor).verb() && (head < 0 || !sentence.tokens().get(head).lemmaIn(REAL));
  }

  private static String word(Sentence sentence, int token) {
    return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }
}
