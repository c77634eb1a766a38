package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * Whether a noun for an act is one for which somebody is said to answer: "blamed X for the attack", "the attack was the work
 * of X". Such an act is worth keeping even where nothing was told of it before. Stateless.
 */
final class AnsweredFor {

  private static final Set<String> BEFORE = Set.of("blame", "accuse", "responsible", "responsibility", "behind", "suspect", "involve", "involvement", "implicate",
      "credit", "claim", "deny", "disavow", "accountable", "commit", "stage", "conduct", "mastermind");
  private static final Set<String> AFTER = Set.of("blame", "claim", "attribute", "ascribe", "work", "doing", "hallmark", "hallmarks", "signature", "link", "pin");
  private static final Set<String> BREAKS = Set.of(",", ";", "that", "who", "which", "where", "when", "after", "before", "since", "amid", "despite", "but", "while",
      "although", "though", "until", "as", "following");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "not", "n't", "never", "neither", "nor", "whether", "if", "unclear", "may", "might", "could");
  private static final int REACH = 12;

  private AnsweredFor() {}

  /** Whether the sentence says of the act at this noun who answers for it. */
  static boolean stands(Sentence sentence, int noun) {
    List<Token> tokens = sentence.tokens();
    boolean nobody = tokens.stream().anyMatch(t -> NOBODY.contains(t.text().toLowerCase(Locale.ROOT)));
    return tokens.get(noun).noun() && !nobody && (before(tokens, noun) || after(tokens, noun));
  }

  private static boolean before(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      if (cue(tokens, i, BEFORE) || carriedOut(tokens, i) || nothingToDo(tokens, i)) {
        return true;
      }
      if (breaks(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean after(List<Token> tokens, int noun) {
    for (int i = noun + 1; i < Math.min(tokens.size(), noun + REACH); i++) {
      boolean passive = !tokens.get(i).verb() || tokens.get(i).tag().equals("VBN");
      if (passive && (cue(tokens, i, AFTER) || carriedOut(tokens, i))) {
        return true;
      }
      if (breaks(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean cue(List<Token> tokens, int at, Set<String> cues) {
    return cues.contains(tokens.get(at).lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean carriedOut(List<Token> tokens, int at) {
    return tokens.get(at).lemma().equals("carry") && at + 1 < tokens.size() && tokens.get(at + 1).text().equals("out");
  }

  private static boolean nothingToDo(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("nothing") && at + 2 < tokens.size() && tokens.get(at + 1).text().equals("to") && tokens.get(at + 2).text().equals("do");
  }

  private static boolean breaks(List<Token> tokens, int at) {
    return BREAKS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
  }
}
