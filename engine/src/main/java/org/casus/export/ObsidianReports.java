package org.casus.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.CitedSource;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.JudgmentAssertion;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;

/** One note for every report. */
final class ObsidianReports {
  private final ObsidianVault vault;

  ObsidianReports(ObsidianVault vault) {
    this.vault = vault;
  }

  static String title(Report report) {
    String title = report.title();
    return title == null || title.isBlank() ? report.file() : title;
  }

  void write(Reading reading, ExportFolder folder) throws IOException {
    Report report = reading.report();
    ObsidianNote note = new ObsidianNote();
    note.field("id", report.id()).list("tags", List.of("report")).field("publisher", report.publisher())
        .field("author", report.author()).field("file", report.file()).field("url", report.url())
        .field("sha256", report.sha256()).field("language", report.language());
    if (report.published() != null) {
      note.date(report.published().interval());
    }
    note.title(title(report));
    List<AttributedIncident> incidents = vault.index().incidents().stream()
        .filter(each -> each.incident().documents().contains(report.id())).toList();
    if (!incidents.isEmpty()) {
      note.heading("Incidents");
      incidents.forEach(each -> note.item(vault.names().link(each.incident().id())));
    }
    judgments(reading.judgments(), note);
    figures(reading.figures(), note);
    sources(reading.sources(), note);
    note.write(folder, "Reports/" + vault.names().of(report.id()) + ".md");
  }

  private void judgments(List<JudgmentAssertion> judgments, ObsidianNote note) {
    if (!judgments.isEmpty()) {
      note.heading("Judgments");
    }
    for (JudgmentAssertion judgment : judgments) {
      note.item(vault.speaker(judgment, judgment.voice()) + " on " + judgment.about().wire() + " ("
          + judgment.horizon().wire() + ", " + StanceWords.sure(judgment.likelihood()) + ")");
      note.quotes(judgment.evidence(), vault.names().link(judgment.report()));
    }
  }

  private void figures(List<FigureAssertion> figures, ObsidianNote note) {
    if (!figures.isEmpty()) {
      note.heading("Figures");
    }
    for (FigureAssertion figure : figures) {
      note.item(figure.measures().wire() + ": " + FtmWords.amount(figure.amount()) + ", of "
          + ObsidianText.plain(figure.of()) + " — " + vault.speaker(figure, figure.voice()) + ", "
          + StanceWords.sure(figure.likelihood()));
      note.quotes(figure.evidence(), vault.names().link(figure.report()));
    }
  }

  private static void sources(List<CitedSource> sources, ObsidianNote note) {
    if (!sources.isEmpty()) {
      note.heading("What the report rests on");
    }
    for (CitedSource source : sources) {
      List<String> parts = Stream.of(source.marker(), source.name(), source.author(), source.title(), source.publisher(),
          source.date(), source.url()).filter(part -> part != null && !part.isBlank()).distinct()
          .map(ObsidianText::plain).toList();
      note.item(source.kind().wire() + ": " + String.join(", ", parts) + (source.foreign() ? " (foreign domain)" : ""));
    }
  }
}
