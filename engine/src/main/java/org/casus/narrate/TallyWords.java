package org.casus.narrate;

import org.casus.incident.CountedSet;

/** A count in words. */
final class TallyWords {
  private TallyWords() {}

  /** "at least 13 rocket attacks since 1 April 2021 (of which 2 are itemised here)". */
  static String set(AttributionWords words, CountedSet set) {
    int members = set.members().size();
    String itemised = switch (members) {
      case 0 -> "none of them is itemised here";
      case 1 -> "of which 1 is itemised here";
      default -> "of which " + members + " are itemised here";
    };
    return words.hedged(set.set().settled(), AttributionWords.what(set.set().settled()))
        + " (" + itemised + ")";
  }
}
