package org.casus.server.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.WireName;
import org.casus.desk.IncidentWords;
import org.casus.desk.RulingWords;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.incident.Rulings;
import org.casus.ledger.CaseView;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;

/**
 * Everything behind one incident.
 *
 * @param title what happened, for a heading
 * @param line its row, with all parties that anybody names
 * @param fields what it settles on, in words
 * @param counts under which lenses it counts
 * @param origins on whose independent word it stands
 * @param joined why its events were taken for one happening
 * @param says who says, claims, denies or accuses, each with the sentence
 * @param variants other values that reports give
 * @param tellings what each report says of it, with the sentences
 * @param rulings analysts' judgements on it
 */
public record WholeIncident(
    String title,
    IncidentLine line,
    List<Field> fields,
    List<Counted> counts,
    List<String> origins,
    List<String> joined,
    List<Said> says,
    List<Variant> variants,
    List<Telling> tellings,
    List<Ruled> rulings) {

  /** A field and its value in words. */
  public record Field(String name, String value, boolean judged) {}

  /** Whether it counts under a lens, and the rule. */
  public record Counted(String lens, boolean counts, String rule) {}

  /** Words of a report. */
  public record Words(String report, String file, int begin, int end, String quote) {

    /** A span of a report. */
    public static Words of(String report, String file, SourceSpan span) {
      return new Words(report, file, span.begin(), span.end(), span.quote());
    }
  }

  /** Somebody's word on who is behind it. */
  public record Said(String id, String sentence, String stance, String role, String likelihood, String rule, List<Words> words) {}

  /** Another value that reports give. */
  public record Variant(String field, String value, List<String> events) {}

  /** What one report says of it. */
  public record Telling(String id, String report, String title, String published, String rule, List<Field> fields, List<Words> words) {}

  /** A judgement on it. */
  public record Ruled(String id, String words, String by, String at, String reason, boolean undone) {}

  /** All that a case has on an incident. */
  static WholeIncident of(CaseView view, AttributedIncident incident) {
    CaseFile told = CaseFile.of(view, List.of(incident.incident()));
    CaseIndex index = new CaseIndex(told);
    EventAssertion settled = incident.settled();
    String title = AttributionWords.what(settled);
    return new WholeIncident(Character.toUpperCase(title.charAt(0)) + title.substring(1), IncidentLine.of(incident, null),
        fields(settled, incident), Arrays.stream(Lens.values()).map(lens -> new Counted(lens.label(), lens.counts(incident), lens.rule())).toList(),
        incident.incident().origins(), incident.incident().reasons(), says(incident, index),
        incident.incident().variants().stream().map(v -> new Variant(v.field(), v.value(), v.events())).toList(),
        tellings(incident, told), rulings(view, incident));
  }

  private static List<Field> fields(EventAssertion event, AttributedIncident incident) {
    Map<String, String> values = values(event);
    return values.entrySet().stream().map(each -> new Field(each.getKey(), each.getValue(),
        incident.incident().judged().stream().anyMatch(slot -> slot.wire().equals(each.getKey())))).toList();
  }

  /** The slots of an event in words, in the order of the codebook. */
  static Map<String, String> values(EventAssertion event) {
    Map<String, String> values = new java.util.LinkedHashMap<>();
    values.put("type", event.type().wire());
    values.put("mode", event.mode() == null ? "" : event.mode());
    values.put("status", event.status().wire());
    values.put("date", IncidentWords.days(event.date()));
    values.put("place", IncidentWords.place(event));
    values.put("perpetrators", String.join("; ", Naming.names(event.perpetrators())));
    values.put("sponsors", String.join("; ", Naming.names(event.sponsors())));
    values.put("targets", String.join("; ", Naming.names(event.targets())));
    values.put("weapons", event.weapons().stream().map(WireName::wire).collect(Collectors.joining(", ")));
    values.put("count", IncidentWords.amount(event.count()));
    values.put("killed", tolls(event.killed()));
    values.put("injured", tolls(event.injured()));
    values.put("likelihood", event.likelihood().wire());
    return values;
  }

  private static String tolls(List<org.casus.assertion.Toll> tolls) {
    return tolls.stream().map(toll -> IncidentWords.amount(toll.amount()) + " " + toll.who()).collect(Collectors.joining("; "));
  }

  private static List<Said> says(AttributedIncident incident, CaseIndex index) {
    AttributionWords words = new AttributionWords(index);
    return incident.attributions().stream().map(word -> said(word, words, index)).toList();
  }

  private static Said said(AttributionAssertion word, AttributionWords words, CaseIndex index) {
    return new Said(word.id(), words.said(word, "it"), word.stance().wire(), word.role().wire(), word.likelihood().wire(),
        word.rule(), words(word, index.report(word.report()).file()));
  }

  private static List<Words> words(Assertion assertion, String file) {
    return assertion.evidence().stream().map(span -> Words.of(assertion.report(), file, span)).toList();
  }

  private static List<Telling> tellings(AttributedIncident incident, CaseFile told) {
    Map<String, Telling> tellings = new TreeMap<>();
    for (Reading reading : told.readings()) {
      for (EventAssertion event : reading.events()) {
        if (incident.incident().events().contains(event.id())) {
          tellings.put(event.id(), telling(event, reading));
        }
      }
    }
    return new ArrayList<>(tellings.values());
  }

  private static Telling telling(EventAssertion event, Reading reading) {
    List<Field> fields = values(event).entrySet().stream().filter(each -> !each.getValue().isEmpty())
        .map(each -> new Field(each.getKey(), each.getValue(), false)).toList();
    return new Telling(event.id(), event.report(), Naming.report(reading.report()),
        reading.report().published() == null ? "" : reading.report().published().iso(), event.rule(), fields,
        words(event, reading.report().file()));
  }

  private static List<Ruled> rulings(CaseView view, AttributedIncident incident) {
    var undone = Rulings.undone(view.judgements());
    return view.judgements().stream().filter(judgement -> incident.incident().judgements().contains(judgement.id()))
        .map(each -> new Ruled(each.id(), RulingWords.of(each.ruling()), each.by(), each.at().toString(), each.reason(), undone.contains(each.id())))
        .toList();
  }
}
