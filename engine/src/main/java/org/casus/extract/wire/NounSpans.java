package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** The nouns of a sentence, and the runs of words around a noun that may be the wording of what it names. Stateless. */
final class NounSpans {

  private static final Set<String> MODIFIERS =
      Set.of("JJ", "JJR", "JJS", "CD", "VBN", "VBG", "POS", "HYPH", "$", "``", "''", "\"", "FW", "AFX");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PDT", "WP$");
  private static final Set<String> JOINTS = Set.of("of", "in", "at", "from", "for", "by", "with", "on", "to", "near", "de", "del");
  private static final int LONGEST = 8;
  private static final int MOST_TAILS = 2;

  private NounSpans() {}

  /** The tokens that are nouns, left to right. */
  static List<Integer> heads(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> t.noun() && Character.isLetterOrDigit(t.text().charAt(0))).map(Token::index).toList();
  }

  /** The first word of the run of modifiers before a noun, without its determiner. */
  static int start(Sentence sentence, int head) {
    int start = head;
    while (start > 0 && head - start < LONGEST && modifier(sentence.tokens().get(start - 1)) && !clause(sentence, start)) {
      start--;
    }
    while (start < head && !opens(sentence.tokens().get(start))) {
      start++;
    }
    return start;
  }

  private static boolean modifier(Token token) {
    return token.noun() || MODIFIERS.contains(token.tag());
  }

  /** "individuals wearing uniforms": what follows a plural is said of it, and is none of a noun's modifiers. */
  private static boolean clause(Sentence sentence, int at) {
    return sentence.tokens().get(at).tag().startsWith("VB") && List.of("NNS", "NNPS").contains(sentence.tokens().get(at - 1).tag());
  }

  private static boolean opens(Token token) {
    return !token.tag().equals("POS") && Character.isLetterOrDigit(token.text().charAt(0));
  }

  /** Whether the noun is the last of its run. */
  static boolean lastOfRun(Sentence sentence, int head) {
    int next = head + 1;
    return next >= sentence.tokens().size() || !modifier(sentence.tokens().get(next))
        || !Character.isLetterOrDigit(sentence.tokens().get(next).text().charAt(0));
  }

  /** Every run of words that may word what the noun names: any start of its modifiers, with or without what follows. */
  static List<NounSpan> around(Sentence sentence, int head) {
    List<NounSpan> spans = new ArrayList<>();
    List<Integer> ends = ends(sentence, head);
    for (int first = start(sentence, head); first <= head; first++) {
      if (opens(sentence.tokens().get(first))) {
        for (int last : ends) {
          spans.add(new NounSpan(sentence, first, last, head));
        }
      }
    }
    return spans;
  }

  private static List<Integer> ends(Sentence sentence, int head) {
    List<Integer> ends = new ArrayList<>(List.of(head));
    int at = head;
    while (ends.size() <= MOST_TAILS && at + 1 < sentence.tokens().size()
        && JOINTS.contains(WordClasses.lemma(sentence.tokens().get(at + 1)))) {
      int next = nounAfter(sentence, at + 2);
      if (next < 0) {
        break;
      }
      ends.add(next);
      at = next;
    }
    return ends;
  }

  /** The last noun of the run that begins here, or -1. */
  private static int nounAfter(Sentence sentence, int from) {
    int noun = -1;
    for (int i = from; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (!modifier(token) && !(i == from && DETERMINERS.contains(token.tag()))) {
        break;
      }
      noun = token.noun() ? i : noun;
    }
    return noun;
  }

  /** The word before the modifiers, where it is a determiner, else "none". */
  static String determiner(Sentence sentence, int start) {
    boolean any = start > 0 && DETERMINERS.contains(sentence.tokens().get(start - 1).tag());
    return any ? WordClasses.lemma(sentence.tokens().get(start - 1)) : "none";
  }
}
