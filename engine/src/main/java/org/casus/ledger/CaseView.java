package org.casus.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.casus.assertion.Assertion;
import org.casus.assertion.Issue;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Judgement;
import org.casus.incident.Rulings;

/** One consistent moment of a case. Not thread-safe; take one a thread. */
public interface CaseView extends AutoCloseable {

  /** Names the moment: two views of one open case with the same revision show the same. */
  String revision();

  /** The reports, by file name, then id. */
  List<ReportCard> reports();

  /** What was read of a report as it was read, with no ruling applied. */
  Optional<Reading> reading(String report);

  /** The bytes of a report's document as it came. */
  Optional<byte[]> original(String report);

  /** What was wrong with the reports, by report, code and message. */
  List<Issue> issues();

  /** Every judgement, in the order they were made. */
  List<Judgement> judgements();

  /** Every forecast that was appended, in that order. */
  List<Forecast> forecasts();

  /** What the judgements come to. */
  Rulings rulings();

  /**
   * How many incidents fit.
   *
   * @param fit {@link Fit#YES} or {@link Fit#MAYBE}
   */
  long count(IncidentFilter filter, Fit fit);

  /**
   * Incidents that fit, in the order of {@link org.casus.incident.Incident#ORDER}, with the attributions of their
   * events, rejected ones left out and actors called as the analysts call them.
   *
   * @param fit {@link Fit#YES} or {@link Fit#MAYBE}
   * @param skip how many of the first to leave out
   * @param most how many to give at the most
   */
  default List<AttributedIncident> incidents(IncidentFilter filter, Fit fit, long skip, int most) {
    return incidents(filter, fit, IncidentOrder.DATE, skip, most);
  }

  /**
   * Incidents that fit, as {@link #incidents(IncidentFilter, Fit, long, int)} gives them, in another order.
   *
   * @param fit {@link Fit#YES} or {@link Fit#MAYBE}
   * @param skip how many of the first to leave out
   * @param most how many to give at the most
   */
  List<AttributedIncident> incidents(IncidentFilter filter, Fit fit, IncidentOrder order, long skip, int most);

  /**
   * How many of the incidents that fit have which days, kind and lens; the numbers add up to {@link #count}.
   *
   * @param fit {@link Fit#YES} or {@link Fit#MAYBE}
   * @return in the order of {@link DayTally#ORDER}
   */
  List<DayTally> days(IncidentFilter filter, Fit fit);

  /**
   * How many of the incidents that fit stand where on the map; the numbers add up to {@link #count}.
   *
   * @param fit {@link Fit#YES} or {@link Fit#MAYBE}
   * @return in the order of {@link PlaceTally#ORDER}
   */
  List<PlaceTally> places(IncidentFilter filter, Fit fit);

  /**
   * In how many of the incidents that fit which actors have a part, as the filter's lens sees them; the widest one where it
   * has none. An incident counts once for each of its actors, each under its own name, also where the filter counts it as
   * another.
   *
   * @param fit {@link Fit#YES} or {@link Fit#MAYBE}
   * @return in the order of {@link ActorTally#ORDER}
   */
  List<ActorTally> actors(IncidentFilter filter, Fit fit, Part part);

  /** The incident with this id, or that one of its events or the first digits of either name. */
  Optional<AttributedIncident> incident(String id);

  /** The assertion with this id, or with these first characters of one, as it was read; empty when none or several have it. */
  default Optional<Assertion> assertion(String id) {
    List<Assertion> named = new ArrayList<>();
    for (ReportCard card : reports()) {
      reading(card.id()).ifPresent(reading ->
          Judged.assertions(reading).stream().filter(each -> each.id().startsWith(id)).forEach(named::add));
    }
    return named.size() == 1 ? Optional.of(named.get(0)) : named.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * Hands on every assertion of a kind as the analysts see it: rejected ones left out, events corrected, actors called as
   * they call them; by report, then as they stand in it. Not all of them are held at once.
   */
  <A extends Assertion> void assertions(Class<A> kind, Consumer<A> taker);

  /** Hands on every incident in order without holding all of them. */
  default void each(IncidentFilter filter, Consumer<AttributedIncident> taker) {
    int page = 1000;
    for (long skip = 0; ; skip += page) {
      List<AttributedIncident> incidents = incidents(filter, Fit.YES, skip, page);
      incidents.forEach(taker);
      if (incidents.size() < page) {
        return;
      }
    }
  }

  /**
   * Passages in which all of some words stand, whatever their case and accents; by report, then place.
   *
   * @param most how many to give at the most
   */
  List<Passage> find(String words, int most);

  @Override
  void close();
}
