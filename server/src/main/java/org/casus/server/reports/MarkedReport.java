package org.casus.server.reports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Marking;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.desk.IncidentWords;
import org.casus.extract.Reading;
import org.casus.incident.Rulings;
import org.casus.ledger.CaseView;
import org.casus.ledger.Judged;
import org.casus.narrate.ActName;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/**
 * A report's text with all that was read of it, in place.
 *
 * @param text as it was read; all offsets count its UTF-16 code units, as a browser's strings do
 * @param body the paragraphs
 * @param read every assertion, as the analysts see it
 */
public record MarkedReport(
    String id,
    String file,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String published,
    @Nullable String url,
    @Nullable Marking marking,
    String text,
    List<TextRange> body,
    List<Read> read) {

  /**
   * Something that was read.
   *
   * @param kind event, attribution, relation, figure or judgment
   * @param words what it says, in a sentence or a few words
   * @param incident the incident that it belongs to, or null
   * @param rejected whether an analyst rejected it
   * @param spans where its words stand
   */
  public record Read(String id, String kind, String words, String likelihood, String rule, @Nullable String incident, boolean rejected,
      List<SourceSpan> spans) {}

  /** The report of a reading as it was read. */
  static MarkedReport of(CaseView view, Reading reading) {
    Report report = reading.report();
    Teller teller = new Teller(view, reading);
    return new MarkedReport(report.id(), report.file(), report.title(), report.publisher(), report.author(),
        report.published() == null ? null : report.published().iso(), report.url(), report.marking(), report.text(), report.body(),
        Judged.assertions(reading).stream().map(teller::tell).toList());
  }

  /** Tells what was read in words. */
  private static final class Teller {
    private final CaseView view;
    private final Rulings rulings;
    private final Map<String, String> acts = new HashMap<>();
    private final AttributionWords words;
    private final Set<String> rejected = new HashSet<>();
    private final Map<String, Assertion> judged = new HashMap<>();

    Teller(CaseView view, Reading reading) {
      this.view = view;
      this.rulings = view.rulings();
      this.words = new AttributionWords(new CaseIndex(new CaseFile(List.of(reading), List.of(), List.of())));
      reading.events().forEach(event -> acts.put(event.id(), AttributionWords.what(event)));
      Judged.assertions(Judged.reading(reading, rulings)).forEach(each -> judged.put(each.id(), each));
    }

    Read tell(Assertion read) {
      boolean out = rulings.rejected(read.id());
      Assertion seen = judged.getOrDefault(read.id(), read);
      return new Read(read.id(), kind(read), words(seen), seen.likelihood().wire(), read.rule(), incident(read), out, read.evidence());
    }

    private @Nullable String incident(Assertion read) {
      String event = read instanceof EventAssertion ? read.id() : read instanceof AttributionAssertion word ? word.event() : null;
      return event == null ? null : view.incident(event).map(each -> each.incident().id()).orElse(null);
    }

    private String words(Assertion read) {
      if (read instanceof EventAssertion event) {
        String doers = String.join(", ", Naming.names(event.perpetrators()));
        return ActName.of(event).singular() + (doers.isEmpty() ? "" : " by " + doers) + at(event) + ", " + IncidentWords.days(event.date());
      } else if (read instanceof AttributionAssertion word) {
        return words.said(word, acts.getOrDefault(word.event(), "it"));
      } else if (read instanceof RelationAssertion relation) {
        return words.speaker(relation, relation.voice()) + ": " + Naming.name(relation.subject()) + " "
            + relation.relation().wire().replace('-', ' ') + " " + Naming.name(relation.object());
      } else if (read instanceof FigureAssertion figure) {
        return words.speaker(figure, figure.voice()) + " gives " + IncidentWords.amount(figure.amount()) + " " + figure.of();
      } else if (read instanceof JudgmentAssertion judgment) {
        return words.speaker(judgment, judgment.voice()) + " judges on " + judgment.about().wire() + " (" + judgment.horizon().wire() + ")";
      }
      throw new IllegalStateException("No words for " + read);
    }

    private static String at(EventAssertion event) {
      String place = IncidentWords.place(event);
      return place.isEmpty() ? "" : ", " + place;
    }

    private static String kind(Assertion read) {
      return Stream.of("event", "attribution", "relation", "figure", "judgment")
          .filter(kind -> read.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT).startsWith(kind)).findFirst().orElseThrow();
    }
  }
}
