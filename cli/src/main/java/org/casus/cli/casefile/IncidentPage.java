package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Toll;
import org.casus.assertion.WireName;
import org.casus.desk.IncidentWords;
import org.casus.desk.Named;
import org.casus.desk.RulingWords;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.incident.Judgement;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;

/** All that a case has on one incident, for a terminal. */
final class IncidentPage {
  private final CaseView view;
  private final AttributedIncident incident;
  private final AttributionWords words;
  private final Map<String, EventAssertion> events = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();

  IncidentPage(CaseView view, AttributedIncident incident) {
    this.view = view;
    this.incident = incident;
    CaseFile told = CaseFile.of(view, List.of(incident.incident()));
    this.words = new AttributionWords(new CaseIndex(told));
    told.readings().forEach(reading -> {
      files.put(reading.report().id(), reading.report().file());
      reading.events().forEach(event -> events.put(event.id(), event));
    });
  }

  /** Prints it. */
  void print(PrintWriter out) {
    EventAssertion event = incident.settled();
    out.println(incident.incident().id() + "  " + IncidentWords.what(event) + ", " + event.status().wire() + ", "
        + event.likelihood().wire());
    row(out, "when", IncidentWords.days(event.date()));
    row(out, "where", IncidentWords.place(event));
    row(out, "doers", String.join("; ", Naming.names(event.perpetrators())));
    row(out, "backers", String.join("; ", Naming.names(event.sponsors())));
    row(out, "targets", String.join("; ", Naming.names(event.targets())));
    row(out, "killed", tolls(event.killed()));
    row(out, "injured", tolls(event.injured()));
    row(out, "counts", lenses());
    row(out, "origins", String.join("; ", incident.incident().origins()));
    row(out, "joined", String.join("; ", incident.incident().reasons()));
    whoSaysSo(out);
    variants(out);
    sentences(out);
    judgements(out);
  }

  private static void row(PrintWriter out, String name, String value) {
    if (!value.isEmpty()) {
      out.println(String.format("  %-9s %s", name, Paragraph.clean(value)));
    }
  }

  private static String tolls(List<Toll> tolls) {
    return tolls.stream().map(toll -> IncidentWords.amount(toll.amount()) + " " + toll.who()).collect(Collectors.joining("; "));
  }

  private String lenses() {
    return java.util.Arrays.stream(Lens.values())
        .map(lens -> lens.label() + " " + (lens.counts(incident) ? "yes" : "no")).collect(Collectors.joining(", "));
  }

  private void whoSaysSo(PrintWriter out) {
    if (!incident.attributions().isEmpty()) {
      out.println("Who says what");
    }
    for (AttributionAssertion word : incident.attributions()) {
      String whom = word.accused() == null ? Naming.UNKNOWN_DOER : Naming.name(word.accused());
      out.println("  " + word.id() + "  " + words.speaker(word, word.voice()) + " " + word.stance().wire() + ": " + whom + " "
          + word.role().wire() + " (" + word.likelihood().wire() + ")");
      out.println(Paragraph.of("      ", Named.sentence(word, file(word.report()))));
    }
  }

  private void variants(PrintWriter out) {
    if (!incident.incident().variants().isEmpty()) {
      out.println("Other values that reports give");
    }
    for (Incident.Variant variant : incident.incident().variants()) {
      out.println("  " + variant.field() + ": " + Paragraph.clean(variant.value()) + "  (" + String.join(", ", variant.events()) + ")");
    }
  }

  private void sentences(PrintWriter out) {
    out.println("Sentences");
    for (String id : incident.incident().events()) {
      EventAssertion event = events.get(id);
      if (event != null) {
        out.println("  " + id + "  read by " + event.rule());
        event.evidence().forEach(span -> out.println(Paragraph.of("      ", Named.sentence(span, file(event.report())))));
      }
    }
  }

  private void judgements(PrintWriter out) {
    List<String> ids = incident.incident().judgements();
    if (!ids.isEmpty()) {
      out.println("Judgements");
    }
    view.judgements().stream().filter(judgement -> ids.contains(judgement.id())).map((Judgement j) -> "  " + RulingWords.of(j))
        .forEach(out::println);
  }

  private String file(String report) {
    return files.getOrDefault(report, report);
  }
}
