package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The comma that many writers leave out after a day: in "On Friday Ukrainian forces shelled the town" the parser takes the day for a
 * part of the name, which costs the verb its subject. So the sentence is parsed as if the comma stood there. Stateless.
 */
final class SupposedComma {

  private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> PARTS = Set.of("morning", "mornings", "afternoon", "evening", "evenings", "night", "nights", "noon", "midday", "midnight");
  private static final Set<String> NAMING = Set.of("NNP", "NNPS", "JJ", "NN", "NNS");
  private static final int OPENING = 3;

  private SupposedComma() {}

  /** The tree of a sentence. */
  static Syntax parse(TreeParser parser, List<CoreLabel> words) {
    int place = place(words);
    return place < 0 ? parser.parse(words) : without(parser.parse(with(words, place)), words.size(), place);
  }

  /** Where the comma would stand, or -1: after "On Friday" or "Late on Friday" before a noun or an adjective. */
  private static int place(List<CoreLabel> words) {
    for (int i = 1; i < Math.min(OPENING, words.size() - 1); i++) {
      boolean day = DAYS.contains(lower(words, i)) && lower(words, i - 1).equals("on");
      if (day && NAMING.contains(words.get(i + 1).tag()) && !PARTS.contains(lower(words, i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The words with the comma. */
  private static List<CoreLabel> with(List<CoreLabel> words, int place) {
    CoreLabel comma = new CoreLabel();
    comma.setWord(",");
    comma.setTag(",");
    List<CoreLabel> all = new ArrayList<>(words);
    all.add(place, comma);
    return all;
  }

  /** The tree without the comma; what hung on it hangs on what it hung on. */
  private static Syntax without(Syntax tree, int size, int place) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      int old = i < place ? i : i + 1;
      int head = tree.head(old) == place ? tree.head(place) : tree.head(old);
      heads[i] = head > place ? head - 1 : head;
      relations[i] = tree.relation(old);
    }
    return new Syntax(heads, relations);
  }

  private static String lower(List<CoreLabel> words, int at) {
    return words.get(at).word().toLowerCase(Locale.ROOT);
  }
}
