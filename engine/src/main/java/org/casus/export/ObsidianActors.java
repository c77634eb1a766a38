package org.casus.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.incident.AttributedIncident;

/** One note for every actor. */
final class ObsidianActors {
  private final ObsidianVault vault;

  ObsidianActors(ObsidianVault vault) {
    this.vault = vault;
  }

  void write(CaseActor actor, ExportFolder folder) throws IOException {
    ObsidianNote note = new ObsidianNote();
    List<String> aliases = new ArrayList<>(List.of(actor.name()));
    aliases.addAll(actor.aliases());
    aliases.addAll(actor.weakAliases());
    note.field("id", actor.id()).list("aliases", aliases.subList(actor.described() == null ? 0 : aliases.size(),
        aliases.size())).list("tags", List.of("actor", "actor/" + actor.kind().wire()))
        .field("kind", actor.kind().wire()).field("country", actor.country());
    note.title(actor.name());
    String described = actor.described();
    if (described != null) {
      note.paragraph("Described without a name in " + vault.names().link(described) + ".");
    }
    words(actor, note);
    relations(actor, note);
    incidents(actor, note);
    note.write(folder, "Actors/" + vault.names().of(actor.id()) + ".md");
  }

  private void words(CaseActor actor, ObsidianNote note) {
    boolean first = true;
    for (AttributedIncident incident : vault.index().incidents()) {
      for (AttributionAssertion word : incident.attributions()) {
        ActorRef accused = word.accused();
        if (accused != null && is(actor, accused, word.report())) {
          first = heading(first, "What is said of its part in incidents", note);
          vault.attribution(vault.names().link(incident.incident().id()), word, incident, note);
        }
      }
    }
    boolean says = true;
    for (AttributedIncident incident : vault.index().incidents()) {
      for (AttributionAssertion word : incident.attributions()) {
        CaseActor speaker = vault.cast().speaker(word.voice(), word.report());
        ActorRef accused = word.accused();
        boolean own = accused != null && is(actor, accused, word.report());
        if (speaker != null && speaker.key().equals(actor.key()) && !own) {
          says = heading(says, "What it says of others", note);
          vault.attribution(vault.names().link(incident.incident().id()), word, incident, note);
        }
      }
    }
  }

  private void relations(CaseActor actor, ObsidianNote note) {
    List<RelationAssertion> relations = vault.index().relations()
        .filter(each -> is(actor, each.subject(), each.report()) || is(actor, each.object(), each.report())).toList();
    if (!relations.isEmpty()) {
      note.heading("How it is said to stand to others");
      relations.forEach(relation -> vault.relation(relation, note));
    }
  }

  private void incidents(CaseActor actor, ObsidianNote note) {
    boolean doers = true;
    for (AttributedIncident each : vault.index().incidents()) {
      EventAssertion event = each.settled();
      boolean doer = event.perpetrators().stream().anyMatch(one -> is(actor, one, event.report()));
      if (doer) {
        doers = heading(doers, "Incidents in which a report presents it as acting", note);
        note.item(vault.names().link(each.incident().id()) + " — " + vault.names().link(event.report()));
      }
    }
    boolean targets = true;
    for (AttributedIncident each : vault.index().incidents()) {
      EventAssertion event = each.settled();
      if (event.targets().stream().anyMatch(one -> is(actor, one, event.report()))) {
        targets = heading(targets, "Incidents directed at it", note);
        note.item(vault.names().link(each.incident().id()) + " — " + vault.names().link(event.report()));
      }
    }
  }

  private static boolean heading(boolean first, String words, ObsidianNote note) {
    if (first) {
      note.heading(words);
    }
    return false;
  }

  private boolean is(CaseActor actor, ActorRef reference, String report) {
    return vault.cast().of(reference, report).key().equals(actor.key());
  }
}
