package org.casus.narrate;

import java.util.List;
import org.casus.incident.CountedSet;
import org.casus.incident.Tally;

/** A count in words. */
final class TallyWords {
  private TallyWords() {}

  /** "7 itemised; reports speak of at least 13 rocket attacks (of which 2 are itemised here)". */
  static String line(Tally tally) {
    String itemised = Prose.number(tally.itemised().size()) + " itemised";
    List<String> sets = tally.tellingSets().stream().map(TallyWords::set).toList();
    return sets.isEmpty() ? itemised : itemised + "; reports speak of " + String.join(", and of ", sets);
  }

  /** "at least 13 rocket attacks since 1 April 2021 (of which 2 are itemised here)". */
  static String set(CountedSet set) {
    int members = set.members().size();
    String itemised = switch (members) {
      case 0 -> "none of them is itemised here";
      case 1 -> "of which 1 is itemised here";
      default -> "of which " + members + " are itemised here";
    };
    return AttributionWords.hedged(set.set().settled(), AttributionWords.what(set.set().settled()))
        + " (" + itemised + ")";
  }
}
