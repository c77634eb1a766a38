package org.casus.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.CitedSource;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Toll;
import org.casus.extract.Reading;
import org.jspecify.annotations.Nullable;

/** What the machine read, in the form in which it is compared. */
final class ReadRecords {

  private ReadRecords() {}

  static ReportRecords of(Reading reading) {
    return new ReportRecords(
        reading.events().stream().map(ReadRecords::event).toList(),
        reading.attributions().stream().map(ReadRecords::attribution).toList(),
        reading.relations().stream().map(ReadRecords::relation).toList(),
        reading.figures().stream().map(ReadRecords::figure).toList(),
        reading.judgments().stream().map(ReadRecords::judgment).toList(),
        reading.sources().stream().map(ReadRecords::source).toList());
  }

  private static EventRecord event(EventAssertion event) {
    Map<Slot, List<Fill>> fills = new EnumMap<>(Slot.class);
    fills.put(Slot.WEAPONS, event.weapons().stream().<Fill>map(weapon -> new WordFill(weapon.wire())).toList());
    fills.put(Slot.PERPETRATORS, actors(event.perpetrators()));
    fills.put(Slot.SPONSORS, actors(event.sponsors()));
    fills.put(Slot.TARGETS, actors(event.targets()));
    fills.put(Slot.PLACE, place(event.places()));
    fills.put(Slot.DATE, event.date().known() ? List.of(new DateFill(event.date())) : List.of());
    fills.put(Slot.COUNT, amounts("", event.count()));
    List<Fill> munitions = new ArrayList<>(amounts("fired", event.munitions().fired()));
    munitions.addAll(amounts("landed", event.munitions().landed()));
    fills.put(Slot.MUNITIONS, munitions);
    fills.put(Slot.KILLED, tolls(event.killed()));
    fills.put(Slot.INJURED, tolls(event.injured()));
    fills.put(Slot.STATUS, List.of(new WordFill(event.status().wire())));
    return new EventRecord(event.id(), event.type(), event.mode(), fills, Map.of(), event.likelihood(), true,
        quotes(event.evidence()), event.rule());
  }

  private static List<Fill> actors(List<ActorRef> actors) {
    return actors.stream().<Fill>map(Named::of).toList();
  }

  private static List<Fill> place(List<List<PlaceRef>> places) {
    List<Named> all = places.stream().flatMap(List::stream).map(Named::of).toList();
    return all.isEmpty() ? List.of() : List.of(new PlaceFill(all.get(0), all));
  }

  private static List<Fill> amounts(String of, @Nullable Amount amount) {
    return amount == null || amount.min() == null ? List.of() : List.of(new AmountFill(of, amount));
  }

  private static List<Fill> tolls(List<Toll> tolls) {
    return tolls.stream().<Fill>map(toll -> new TollFill(Phrase.of(toll.who()), toll.amount())).toList();
  }

  private static AttributionRecord attribution(AttributionAssertion word) {
    return new AttributionRecord(word.event(), word.accused() == null ? null : Named.of(word.accused()), word.role(),
        word.stance(), Named.of(word.voice().by()), word.likelihood(), quotes(word.evidence()), word.rule());
  }

  private static RelationRecord relation(RelationAssertion relation) {
    return new RelationRecord(Named.of(relation.subject()), relation.relation(), Named.of(relation.object()),
        quotes(relation.evidence()), relation.rule());
  }

  private static FigureRecord figure(FigureAssertion figure) {
    return new FigureRecord(
        figure.measures(), figure.amount(), figure.of(), quotes(figure.evidence()), figure.rule());
  }

  private static JudgmentRecord judgment(JudgmentAssertion judgment) {
    return new JudgmentRecord(
        judgment.about(), judgment.likelihood(), quotes(judgment.evidence()), judgment.rule());
  }

  private static SourceRecord source(CitedSource source) {
    return new SourceRecord(source.kind(), source.marker() == null ? "" : source.marker(), Phrase.of(source.name()),
        Phrase.of(source.title()), Phrase.of(source.publisher()), Phrase.of(source.url()), quotes(source.evidence()));
  }

  private static List<Phrase> quotes(List<SourceSpan> spans) {
    return spans.stream().map(span -> Phrase.of(span.quote())).toList();
  }
}
