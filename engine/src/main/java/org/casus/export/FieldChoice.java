package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;

/**
 * Which incidents a table of events can hold at all: acts of violence or coercion that took place, told with "likely" or
 * a stronger word. A row of such a table says that the event happened, so a mere "may have" can't be one.
 */
final class FieldChoice {

  private FieldChoice() {}

  static List<AttributedIncident> counted(CaseIndex index, Losses losses) {
    List<AttributedIncident> kept = new ArrayList<>();
    for (AttributedIncident incident : index.incidents()) {
      String id = incident.incident().id();
      boolean counted = incident.counted();
      boolean sure = incident.settled().likelihood().likelyOrBetter();
      losses.addIf(!counted, "left_out_no_violence",
          "No act of violence or coercion that took place: talks, moves, threats, protests, plans, denials.", id);
      losses.addIf(counted && !sure, "left_out_unsure",
          "The report hedges on whether it happened at all, below “likely” or without a band; a row would state it.", id);
      if (counted && sure) {
        kept.add(incident);
      }
    }
    return kept;
  }

  /** Those that are one happening; a counted set would look like one event. */
  static List<AttributedIncident> itemised(CaseIndex index, Losses losses) {
    List<AttributedIncident> kept = new ArrayList<>();
    for (AttributedIncident incident : counted(index, losses)) {
      losses.addIf(!incident.itemised(), "left_out_counted_sets",
          "A set of events told by its number alone (“11 attacks”) is no single event; the format has no column for a number.",
          incident.incident().id());
      if (incident.itemised()) {
        kept.add(incident);
      }
    }
    return kept;
  }
}
