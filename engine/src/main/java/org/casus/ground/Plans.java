package org.casus.ground;

import java.util.Set;

/** Tells whether the words around a date speak of something still to come. */
final class Plans {

  private static final int REACH = 10;
  private static final Set<String> PLANNING =
      Set.of("will", "'ll", "shall", "scheduled", "planned", "plans", "plan", "due", "slated", "expected", "upcoming",
          "forthcoming", "planning", "hopes", "intends", "would");
  private static final Set<String> STOPS = Set.of(";", ":", "\"", "''", "``", "that", "which", "who", "after", "since");

  private Plans() {}

  /** Whether a date's own clause plans ahead. */
  static boolean around(Words words, Phrase phrase) {
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - REACH); i--) {
      if (STOPS.contains(words.word(i))) {
        return false;
      }
      if (PLANNING.contains(words.word(i)) && !charged(words, i)) {
        return true;
      }
    }
    return opening(words, phrase);
  }

  /** "convicted of planning the raid of 3 June": a plan that is over. */
  private static boolean charged(Words words, int at) {
    return words.word(at).equals("planning") && Set.of("of", "for", "in").contains(words.word(at - 1));
  }

  /** "In November, the parties will meet": the date opens the sentence, and the verb follows. */
  private static boolean opening(Words words, Phrase phrase) {
    if (phrase.first() > 1) {
      return false;
    }
    for (int i = phrase.last() + 1; i <= phrase.last() + REACH; i++) {
      if (words.word(i).equals("will") || words.word(i).equals("shall")) {
        return true;
      }
      if (STOPS.contains(words.word(i))) {
        return false;
      }
    }
    return false;
  }
}
