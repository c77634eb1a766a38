package org.casus.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.Voice;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.RelationWords;

/** What the notes of a case share: their names, the actors, who says what. Not thread-safe. */
final class ObsidianVault {
  private final CaseIndex index;
  private final CaseCast cast;
  private final AttributionWords words;
  private final ObsidianNames names = new ObsidianNames();
  private final Map<String, List<EventAssertion>> tellings = new LinkedHashMap<>();

  ObsidianVault(CaseIndex index) {
    this.index = index;
    this.cast = new CaseCast(index);
    this.words = new AttributionWords(index);
    names.give("case", "Case");
    for (Reading reading : index.caseFile().readings()) {
      names.give(reading.report().id(), ObsidianReports.title(reading.report()));
      reading.events().forEach(this::telling);
    }
    cast.all().forEach(actor -> names.give(actor.id(), name(actor), actor.name()));
    Map<String, AttributedIncident> sorted = new TreeMap<>();
    index.incidents().forEach(each -> sorted.put(each.incident().id(), each));
    sorted.forEach((id, each) -> names.give(id, ObsidianIncidents.name(each.settled())));
  }

  /** A mere description is named together with the report it stands in. */
  private String name(CaseActor actor) {
    String described = actor.described();
    return described == null ? actor.name() : actor.name() + " – " + names.of(described);
  }

  private void telling(EventAssertion event) {
    Incident incident = index.incidentOf(event.id());
    if (incident != null) {
      tellings.computeIfAbsent(incident.id(), key -> new ArrayList<>()).add(event);
    }
  }

  CaseIndex index() {
    return index;
  }

  CaseCast cast() {
    return cast;
  }

  ObsidianNames names() {
    return names;
  }

  /** What every report says of an incident, by report. */
  List<EventAssertion> tellings(Incident incident) {
    return tellings.getOrDefault(incident.id(), List.of());
  }

  /** A link to whose word an assertion is: the named speaker, else the report. */
  String speaker(Assertion assertion, Voice voice) {
    CaseActor speaker = cast.speaker(voice, assertion.report());
    return names.link(speaker == null ? assertion.report() : speaker.id());
  }

  /** A link to the actor that an attribution speaks of; to who says so when it speaks of none. */
  String about(AttributionAssertion word) {
    ActorRef accused = word.accused();
    return accused == null ? speaker(word, word.voice()) : names.link(cast.of(accused, word.report()).id());
  }

  /** One attribution with its passages, under a link to what the reader does not know from the note: who says what. */
  void attribution(String link, AttributionAssertion word, AttributedIncident incident, ObsidianNote note) {
    note.item(link + ": " + ObsidianText.plain(words.sentence(word, IncidentName.noun(incident.settled())).text())
        + " — " + speaker(word, word.voice()) + ", " + StanceWords.sure(word.likelihood()));
    note.quotes(word.evidence(), names.link(word.report()));
  }

  /** One relation with its passages, always as somebody's word. */
  void relation(RelationAssertion relation, ObsidianNote note) {
    String date = relation.date().known() ? ", " + IncidentName.when(relation.date()) : "";
    note.item(speaker(relation, relation.voice()) + " described "
        + names.link(cast.of(relation.subject(), relation.report()).id()) + " as "
        + RelationWords.doing(relation.relation()) + " "
        + names.link(cast.of(relation.object(), relation.report()).id())
        + " (" + StanceWords.sure(relation.likelihood()) + date + ")");
    note.quotes(relation.evidence(), names.link(relation.report()));
  }

  /** Every report of the case. */
  void reports(Consumer<Report> each) {
    index.caseFile().readings().forEach(reading -> each.accept(reading.report()));
  }
}
