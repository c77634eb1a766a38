package org.casus.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Toll;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Citation;
import org.casus.narrate.Naming;

/** An incident in sentences, for a format's cell of free words: who reports it, who says who did it, and the passages. */
final class FieldNotes {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final CaseIndex index;
  private final AttributionWords words;

  FieldNotes(CaseIndex index) {
    this.index = index;
    this.words = new AttributionWords(index);
  }

  /** "15 February 2021". */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Everything that is said of the incident, after an opening such as "On 15 February 2021, ". */
  String after(String opening, AttributedIncident incident) {
    return opening + told(incident) + said(incident) + tolls(incident.settled()) + " Text: " + citations(incident) + ".";
  }

  /** "Rafidain Monitor reports the rocket attack at Erbil (hedged: “reportedly”)." */
  private String told(AttributedIncident incident) {
    EventAssertion event = index.best(incident.incident());
    String hedge = words.hedge(event);
    List<String> names = FieldSources.of(index, incident).names();
    return String.join(" and ", names) + (names.size() == 1 ? " reports " : " report ")
        + AttributionWords.what(dateless(incident.settled())) + (hedge.isEmpty() ? "" : " (" + hedge + ")") + ".";
  }

  /** Everybody's word on who is behind it, one sentence each; says so when there is none. */
  String said(AttributedIncident incident) {
    String what = incident.itemised() ? "it" : "them";
    List<String> sentences = incident.attributions().stream().map(word -> words.said(word, what)).distinct().toList();
    boolean named = incident.doerNamed();
    return " " + String.join(" ", sentences) + (sentences.isEmpty() || !named ? nobody(incident, sentences) : "");
  }

  private static String nobody(AttributedIncident incident, List<String> sentences) {
    String gap = sentences.isEmpty() ? "" : " ";
    return gap + (incident.doerNamed() ? "No sentence of its own says who did it." : "Nobody is named as the doer.");
  }

  private static String tolls(EventAssertion event) {
    return toll(" Killed: ", event.killed()) + toll(" Injured: ", event.injured());
  }

  private static String toll(String label, List<Toll> tolls) {
    return tolls.isEmpty() ? "" : label + tolls.stream().map(toll -> amount(toll) + " " + toll.who()).map(String::strip)
        .collect(Collectors.joining(", ")) + ".";
  }

  private static String amount(Toll toll) {
    Long min = toll.amount().min();
    Long max = toll.amount().max();
    String about = toll.amount().approx() ? "about " : "";
    if (min == null) {
      return max == null ? "an unstated number of" : about + "up to " + max;
    }
    return about + (max == null ? "at least " + min : min.equals(max) ? "" + min : min + " to " + max);
  }

  /** The passages: “words” (file, document id, begin–end), joined by {@code "; "}. */
  String citations(AttributedIncident incident) {
    return cited(incident).stream().map(FieldNotes::citation).collect(Collectors.joining("; "));
  }

  /** One passage for every report that tells the incident, the best first, then those of the attributions. */
  List<Citation> cited(AttributedIncident incident) {
    List<Citation> cited = new ArrayList<>(index.cite(incident.incident()));
    for (AttributionAssertion word : incident.attributions()) {
      index.cite(word).stream().filter(each -> cited.stream().noneMatch(known -> covers(known, each))).forEach(cited::add);
    }
    return cited;
  }

  private static boolean covers(Citation known, Citation other) {
    return known.report().id().equals(other.report().id()) && known.span().begin() <= other.span().begin()
        && other.span().end() <= known.span().end();
  }

  static String citation(Citation citation) {
    return "“" + FieldText.quote(citation.span().quote()) + "” (" + citation.report().file() + ", "
        + citation.report().id() + ", " + citation.span().begin() + "–" + citation.span().end() + ")";
  }

  /** Who accuses whom, for a cell: "Iran: by the United Kingdom (directed, likely)". */
  List<String> charges(AttributedIncident incident) {
    return incident.attributions().stream().filter(word -> word.accused() != null)
        .filter(word -> AttributedIncident.affirms(word.stance())).map(this::charge).distinct().toList();
  }

  private String charge(AttributionAssertion word) {
    String whom = word.accused() == null ? "nobody" : Naming.name(word.accused());
    return whom + ": by " + words.speaker(word, word.voice()) + " (" + word.stance().wire() + ", " + word.role().wire() + ", "
        + word.likelihood().wire() + ")";
  }

  /** Who speaks in words of a stance. */
  String speaker(AttributionAssertion word) {
    return words.speaker(word, word.voice());
  }

  /** The hedge on the happening itself; empty for a fact. */
  String hedge(AttributedIncident incident) {
    return words.hedge(index.best(incident.incident()));
  }

  private static EventAssertion dateless(EventAssertion e) {
    return new EventAssertion(e.id(), e.report(), e.type(), e.mode(), e.weapons(), e.weaponMentions(), e.perpetrators(),
        e.sponsors(), e.targets(), e.places(), DateInterval.UNKNOWN, e.count(), e.munitions(), e.killed(), e.injured(),
        e.status(), e.partOf(), e.likelihood(), e.evidence(), e.rule());
  }
}
