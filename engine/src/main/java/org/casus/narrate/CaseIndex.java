package org.casus.narrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.jspecify.annotations.Nullable;

/** A case file made easy to look things up in. Immutable once built and thread-safe. */
public final class CaseIndex {
  private final CaseFile caseFile;
  private final Lexicon lexicon;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, EventAssertion> events = new LinkedHashMap<>();
  private final Map<String, Incident> incidentOfEvent = new HashMap<>();
  private final List<AttributedIncident> incidents = new ArrayList<>();

  /** An index with what ships with Casus. */
  public CaseIndex(CaseFile caseFile) {
    this(caseFile, Lexicon.shipped());
  }

  CaseIndex(CaseFile caseFile, Lexicon lexicon) {
    this.caseFile = caseFile;
    this.lexicon = lexicon;
    for (Reading reading : caseFile.readings()) {
      reports.put(reading.report().id(), reading.report());
      reading.events().forEach(event -> events.put(event.id(), event));
    }
    for (Incident incident : caseFile.incidents()) {
      incidentOfEvent.put(incident.settled().id(), incident);
      incident.events().forEach(event -> incidentOfEvent.put(event, incident));
    }
    incidents.addAll(AttributedIncident.join(caseFile.incidents(), attributions()));
  }

  /** Every incident with its attributions, in the case file's order. */
  public List<AttributedIncident> incidents() {
    return incidents;
  }

  /** The case file. */
  public CaseFile caseFile() {
    return caseFile;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Every attribution, by report. */
  public Stream<AttributionAssertion> attributions() {
    return caseFile.readings().stream().flatMap(reading -> reading.attributions().stream());
  }

  /** Every relation, by report. */
  public Stream<RelationAssertion> relations() {
    return caseFile.readings().stream().flatMap(reading -> reading.relations().stream());
  }

  /** Every figure, by report. */
  public Stream<FigureAssertion> figures() {
    return caseFile.readings().stream().flatMap(reading -> reading.figures().stream());
  }

  /** Every judgment, by report. */
  public Stream<JudgmentAssertion> judgments() {
    return caseFile.readings().stream().flatMap(reading -> reading.judgments().stream());
  }

  /** The incident that an event was fused into, or null. */
  public @Nullable Incident incidentOf(@Nullable String event) {
    return event == null ? null : incidentOfEvent.get(event);
  }

  /** The id of the incident that stands for a counted set, whichever way the set is named; null for null. */
  public @Nullable String incidentId(@Nullable String set) {
    Incident incident = incidentOf(set);
    return incident == null ? set : incident.id();
  }

  /** The event that an incident's settled values were taken from, as its report has it. */
  public EventAssertion best(Incident incident) {
    return events.getOrDefault(incident.settled().id(), incident.settled());
  }

  /** What an incident's events say, as their reports have it, in the order of the incident. */
  public List<EventAssertion> events(Incident incident) {
    return incident.events().stream().map(events::get).filter(Objects::nonNull).toList();
  }

  /** What kind of place the gazetteer knows under this id, for example {@code town}; empty for one it doesn't know. */
  public String placeKind(@Nullable String id) {
    return id == null ? "" : lexicon.placeKinds().getOrDefault(id, "");
  }

  /**
   * The report with this id.
   *
   * @throws IllegalStateException when the case file does not hold it
   */
  public Report report(String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalStateException(
          "The case file holds no report \"" + id + "\", yet something in it cites one; add the report's reading.");
    }
    return report;
  }

  /** The first passage of an assertion. */
  public List<Citation> cite(Assertion assertion) {
    return List.of(new Citation(report(assertion.report()), assertion.evidence().get(0)));
  }

  /** One passage for every report that tells the incident, the best first. */
  public List<Citation> cite(Incident incident) {
    Map<String, Citation> passages = new LinkedHashMap<>();
    EventAssertion best = best(incident);
    passages.put(best.report(), cite(best).get(0));
    for (String id : incident.events()) {
      EventAssertion event = events.get(id);
      if (event != null) {
        passages.putIfAbsent(event.report(), cite(event).get(0));
      }
    }
    return List.copyOf(passages.values());
  }
}
