package org.casus.export;

import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Stance;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Tolls;

/** Losses that several formats share. */
final class FieldLosses {
  private static final String ONLY_INCIDENTS = "The format holds incidents alone; the interchange files have it.";

  private FieldLosses() {}

  /** What of a case is no incident: relations, figures, judgments. */
  static void beyond(CaseIndex index, Losses losses) {
    index.relations().forEach(each -> losses.add("relations", ONLY_INCIDENTS, each.id()));
    index.figures().forEach(each -> losses.add("figures", ONLY_INCIDENTS, each.id()));
    index.judgments().forEach(each -> losses.add("judgments", ONLY_INCIDENTS, each.id()));
  }

  /** What a table of the field has no column for; all of it is in the free words of the row. */
  static void row(AttributedIncident incident, FieldDoers doers, Losses losses) {
    String id = incident.incident().id();
    losses.addIf(!doers.accused().isEmpty(), "accusations",
        "A doer column can't say whose word it is; whoever is only accused, assessed or hedged stands in the words of the row.",
        id);
    losses.addIf(!doers.described().isEmpty(), "described_doers",
        "The doer has no name, only a description (“the group”, “soldiers”); the words of the row have it.", id);
    losses.addIf(doers.rivals(), "rival_doers",
        "Several actors are each said to have done it; the column shows the first, the words of the row show all.", id);
    losses.addIf(backed(incident), "backers",
        "No column for who directed or supported the doer; the words of the row have it.", id);
    losses.addIf(has(incident, Stance.DENIES) || has(incident, Stance.DISPUTES), "denials",
        "No column for who denies or disputes it; the words of the row have it.", id);
    losses.addIf(has(incident, Stance.PRAISES), "praise", "No column for praise without a claim; the words of the row have it.", id);
    losses.addIf(!incident.incident().variants().isEmpty(), "variants",
        "One value a column; what other reports say instead is in incidents.csv.", id);
    losses.addIf(incident.settled().partOf() != null, "part_of", "No column for the counted set an incident belongs to.", id);
    munitions(incident.settled(), id, losses);
  }

  private static void munitions(EventAssertion event, String id, Losses losses) {
    losses.addIf(event.munitions().fired() != null || event.munitions().landed() != null, "munitions",
        "No column for how many munitions were fired or landed.", id);
  }

  /** Numbers of dead that one column can't hold. */
  static void killed(EventAssertion event, String id, Losses losses) {
    Long min = Tolls.min(event.killed());
    Long max = Tolls.max(event.killed());
    losses.addIf(!event.killed().isEmpty() && (min == null || !min.equals(max)), "killed_range",
        "One number for the dead: the least that is stated; the words of the row have the range.", id);
  }

  private static boolean backed(AttributedIncident incident) {
    return !incident.settled().sponsors().isEmpty() || incident.attributions().stream()
        .anyMatch(word -> word.role() != org.casus.assertion.Role.CARRIED_OUT && AttributedIncident.affirms(word.stance()));
  }

  private static boolean has(AttributedIncident incident, Stance stance) {
    return incident.attributions().stream().map(AttributionAssertion::stance).anyMatch(stance::equals);
  }
}
