package org.casus.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casus.assertion.Assertion;
import org.casus.assertion.Issue;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Judgement;
import org.casus.incident.Rulings;

/** A case in memory at one moment. */
record MemoryView(
    String revision, List<Entry> entries, List<Judgement> judgements, List<Forecast> forecasts, Rulings rulings, List<AttributedIncident> all)
    implements CaseView {

  @Override
  public List<ReportCard> reports() {
    return entries.stream().map(ReportCard::of)
        .sorted(Comparator.comparing(ReportCard::file).thenComparing(ReportCard::id)).toList();
  }

  private Optional<Entry> entry(String report) {
    return entries.stream().filter(e -> e.reading().report().id().equals(report)).findFirst();
  }

  @Override
  public Optional<Reading> reading(String report) {
    return entry(report).map(Entry::reading);
  }

  @Override
  public Optional<byte[]> original(String report) {
    return entry(report).map(Entry::original);
  }

  @Override
  public List<Issue> issues() {
    return entries.stream().flatMap(e -> e.issues().stream())
        .sorted(Comparator.comparing(Issue::report).thenComparing(Issue::code).thenComparing(Issue::message)).toList();
  }

  @Override
  public long count(IncidentFilter filter, Fit fit) {
    return fitting(filter, fit).count();
  }

  @Override
  public List<AttributedIncident> incidents(IncidentFilter filter, Fit fit, IncidentOrder order, long skip, int most) {
    return fitting(filter, fit).sorted(order.comparator()).skip(skip).limit(most).toList();
  }

  @Override
  public List<DayTally> days(IncidentFilter filter, Fit fit) {
    return Tallies.days(fitting(filter, fit));
  }

  @Override
  public List<PlaceTally> places(IncidentFilter filter, Fit fit) {
    return Tallies.places(fitting(filter, fit));
  }

  @Override
  public List<ActorTally> actors(IncidentFilter filter, Fit fit, Part part) {
    return Tallies.actors(fitting(filter, fit), part, filter.lens());
  }

  @Override
  public <A extends Assertion> void assertions(Class<A> kind, Consumer<A> taker) {
    entries.stream().map(e -> Judged.reading(e.reading(), rulings)).flatMap(reading -> Judged.assertions(reading).stream())
        .filter(kind::isInstance).map(kind::cast).forEach(taker);
  }

  private Stream<AttributedIncident> fitting(IncidentFilter filter, Fit fit) {
    return all.stream().filter(incident -> filter.fit(incident) == fit);
  }

  @Override
  public Optional<AttributedIncident> incident(String id) {
    List<AttributedIncident> named = all.stream().filter(i -> i.incident().id().startsWith(id)
        || i.incident().events().stream().anyMatch(event -> event.startsWith(id))).toList();
    return named.size() == 1 ? Optional.of(named.get(0))
        : named.stream().filter(i -> i.incident().id().equals(id)).findFirst();
  }

  @Override
  public List<Passage> find(String words, int most) {
    String asked = Passage.words(words);
    return asked.isEmpty() ? List.of() : entries.stream().map(e -> e.reading().report())
        .flatMap(report -> Passage.of(report).stream()).filter(passage -> passage.has(asked))
        .sorted(Comparator.comparing(Passage::report).thenComparing(Passage::span)).limit(most).toList();
  }

  @Override
  public void close() {
    // memory has nothing to close
  }
}
