package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Mends a mistake that the tagger makes throughout this field: in "US forces carried out" it takes "forces" for a verb
 * and "carried" for a participle, which costs the parser the subject. Stateless.
 */
final class TagRepair {

  private static final Set<String> PLURAL_NOUNS =
      Set.of("forces", "strikes", "attacks", "raids", "troops", "fires", "rockets", "patrols", "guards", "officers", "rebels", "marines");
  private static final Set<String> BEFORE = Set.of("NNP", "NNPS", "JJ", "NN");
  private static final Set<String> AFTER = Set.of("VBD", "VBN", "MD", "VBP");

  private TagRepair() {}

  static void repair(List<CoreLabel> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      CoreLabel word = words.get(i);
      CoreLabel next = words.get(i + 1);
      boolean mistaken = word.tag().equals("VBZ") && PLURAL_NOUNS.contains(word.word())
          && BEFORE.contains(words.get(i - 1).tag()) && AFTER.contains(next.tag());
      if (mistaken) {
        word.setTag("NNS");
        next.setTag(next.tag().equals("VBN") ? "VBD" : next.tag());
      }
    }
  }
}
