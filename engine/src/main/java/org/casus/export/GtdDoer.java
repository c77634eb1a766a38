package org.casus.export;

import java.util.List;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.Stance;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;

/** The columns of a GTD row on who did it and who claimed it. */
final class GtdDoer {
  private static final List<String> NAMES = List.of("gname", "gname2", "gname3");
  private static final List<String> UNCERTAIN = List.of("guncertain1", "guncertain2", "guncertain3");
  private static final List<String> CLAIMS = List.of("claimed", "claim2", "claim3");
  private static final List<String> MODES = List.of("claimmode", "claimmode2", "claimmode3");

  private GtdDoer() {}

  static void fill(FieldRow row, CaseIndex index, FieldActors actors, AttributedIncident incident, FieldDoers doers) {
    List<ActorRef> named = named(actors, incident, doers);
    String single = named.isEmpty() ? "" : named.get(0).kind() == ActorKind.PERSON ? "1" : "0";
    row.text("gname", "Unknown").code("individual", single).number("nperps", -99)
        .number("nperpcap", -99);
    for (int i = 0; i < Math.min(NAMES.size(), named.size()); i++) {
      ActorRef actor = named.get(i);
      row.text(NAMES.get(i), Naming.name(actor))
          .number(UNCERTAIN.get(i), FieldDoers.statedAsFact(incident, actor) && !doers.rivals() ? 0 : 1);
    }
    claims(row, index, incident);
  }

  /** The doers of the columns; without any, the groups accused with "likely" or better: no state and no single person. */
  private static List<ActorRef> named(FieldActors actors, AttributedIncident incident, FieldDoers doers) {
    if (!doers.doers().isEmpty()) {
      return doers.doers();
    }
    return Lens.LIKELY.doers(incident).stream().filter(FieldActors::named).filter(actor -> actor.kind() != ActorKind.PERSON)
        .filter(actor -> actors.side(actor) != FieldSide.STATE).toList();
  }

  /** 1 when claimed, 0 when a report says that nobody claimed it, -9 when no report says either. */
  private static void claims(FieldRow row, CaseIndex index, AttributedIncident incident) {
    List<AttributionAssertion> claims = incident.attributions().stream()
        .filter(word -> word.stance() == Stance.CLAIMS && AttributedIncident.namesDoer(word)).toList();
    boolean denied = incident.attributions().stream().anyMatch(word -> word.stance() == Stance.NONE);
    List<ActorRef> claimants = FieldDoers.claimants(incident);
    row.number("claimed", claimants.isEmpty() ? denied ? 0 : -9 : 1);
    for (int i = 0; i < Math.min(CLAIMS.size(), claimants.size()); i++) {
      String key = claimants.get(i).key();
      AttributionAssertion claim = claims.stream().filter(word -> isBy(word, key)).findFirst().orElseThrow();
      row.number(CLAIMS.get(i), 1);
      GtdCells.code(row, MODES.get(i), GtdCode.claimMode(index.cite(claim).get(0).span().quote()));
    }
    if (!claimants.isEmpty()) {
      row.number("compclaim", claimants.size() > 1 && !together(incident, claimants) ? 1 : 0);
    }
  }

  private static boolean isBy(AttributionAssertion word, String key) {
    ActorRef accused = word.accused();
    return accused != null && accused.key().equals(key);
  }

  /** Whether the report presents all claimants as having acted together, so that their claims don't compete. */
  private static boolean together(AttributedIncident incident, List<ActorRef> claimants) {
    List<String> doers = incident.settled().perpetrators().stream().map(ActorRef::key).toList();
    return claimants.stream().map(ActorRef::key).allMatch(doers::contains);
  }
}
