package org.casus.export;

import java.io.IOException;
import java.util.List;
import org.casus.assertion.EventAssertion;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;

/**
 * A folder of Markdown notes: one for every incident, actor and report, linked to each other, and one that lists the
 * incidents. Words of reports are escaped, so that no note runs what a report says. Stateless and thread-safe.
 */
public final class ObsidianExport implements ExportFormat {

  @Override
  public String name() {
    return "obsidian";
  }

  @Override
  public String title() {
    return "Markdown notes with links for Obsidian, Logseq and other note books";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    ObsidianVault vault = new ObsidianVault(index);
    ObsidianIncidents incidents = new ObsidianIncidents(vault);
    for (AttributedIncident incident : index.incidents()) {
      incidents.write(incident, folder);
    }
    ObsidianActors actors = new ObsidianActors(vault);
    for (CaseActor actor : vault.cast().all()) {
      actors.write(actor, folder);
    }
    ObsidianReports reports = new ObsidianReports(vault);
    for (Reading reading : index.caseFile().readings()) {
      reports.write(reading, folder);
    }
    contents(vault, folder);
    return losses(index);
  }

  private static void contents(ObsidianVault vault, ExportFolder folder) throws IOException {
    ObsidianNote note = new ObsidianNote().list("tags", List.of("case")).title("Case");
    note.paragraph("Nothing here is Casus's own statement: every line is what a report or somebody in it says.");
    note.heading("Reports");
    vault.reports(report -> note.item(vault.names().link(report.id())));
    note.heading("Attacks and acts of coercion");
    vault.index().incidents().stream().filter(AttributedIncident::counted)
        .forEach(each -> note.item(vault.names().link(each.incident().id())));
    note.heading("Everything else that happened, is planned or is denied");
    vault.index().incidents().stream().filter(each -> !each.counted())
        .forEach(each -> note.item(vault.names().link(each.incident().id())));
    note.write(folder, vault.names().of("case") + ".md");
  }

  private static Losses losses(CaseIndex index) {
    Losses losses = new Losses();
    index.attributions().filter(word -> index.incidentOf(word.event()) == null)
        .forEach(word -> losses.add("attributions", "the event they speak of belongs to no incident", word.id()));
    for (Reading reading : index.caseFile().readings()) {
      for (EventAssertion event : reading.events()) {
        losses.addIf(!event.weaponMentions().isEmpty(), "wordings of weapons", "a note has the kinds of weapon alone",
            event.id());
      }
    }
    return losses;
  }
}
