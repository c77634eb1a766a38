package org.casus.incident;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Stance;
import org.casus.corpus.SearchWords;
import org.jspecify.annotations.Nullable;

/** Whether an incident is what a filter asks for. */
record Fitting(IncidentFilter filter, AttributedIncident incident) {

  Fit fit() {
    EventAssertion event = incident.settled();
    Fit exactly = exactly();
    return exactly == Fit.NO ? Fit.NO : exactly.and(when()).and(where()).and(around()).and(within())
        .and(any(filter.weapons(), event.weapons())).and(any(filter.targets(), keys(event.targets())))
        .and(any(filter.doers(), folded(widest().doers(incident)))).and(any(filter.backers(), folded(widest().backers(incident))));
  }

  private Lens widest() {
    Lens lens = filter.lens();
    return lens == null ? Lens.INCLUSIVE : lens;
  }

  /** What reports never leave open. */
  private Fit exactly() {
    EventAssertion event = incident.settled();
    Lens lens = filter.lens();
    boolean counts = lens == null || lens.counts(incident);
    boolean kind = filter.types().isEmpty() || filter.types().contains(event.type());
    boolean status = filter.statuses().isEmpty() || filter.statuses().contains(event.status());
    boolean claim = filter.claimed() == null || filter.claimed() == claimed();
    boolean single = filter.itemised() == null || filter.itemised() == incident.itemised();
    return counts && kind && status && claim && single && says() ? Fit.YES : Fit.NO;
  }

  private boolean claimed() {
    return incident.attributions().stream().anyMatch(word -> word.stance() == Stance.CLAIMS);
  }

  private boolean says() {
    String asked = SearchWords.of(filter.words());
    return asked.isEmpty() || SearchWords.stand(asked, SearchWords.of(IncidentText.of(incident)));
  }

  private Fit when() {
    DateInterval dates = filter.dates();
    DateInterval date = incident.settled().date();
    if (!dates.known()) {
      return Fit.YES;
    }
    if (!dates.overlaps(date)) {
      return Fit.NO;
    }
    return dates.covers(date) ? Fit.YES : Fit.MAYBE;
  }

  private Fit where() {
    return any(filter.places(), incident.settled().places().stream().flatMap(List::stream).map(PlaceRef::key).toList());
  }

  private Fit around() {
    IncidentFilter.Circle near = filter.near();
    return near == null ? Fit.YES : at(incident.settled().spot(), near::holds);
  }

  private Fit within() {
    IncidentFilter.Box box = filter.box();
    return box == null ? Fit.YES : at(incident.settled().site(), box::holds);
  }

  /** A part of the globe. */
  private interface Region {
    boolean holds(double lat, double lon);
  }

  private static Fit at(@Nullable PlaceRef place, Region region) {
    if (place == null || place.lat() == null || place.lon() == null) {
      return Fit.MAYBE;
    }
    return region.holds(place.lat(), place.lon()) ? Fit.YES : Fit.NO;
  }

  private static <T> Fit any(Set<T> asked, Collection<T> said) {
    if (asked.isEmpty()) {
      return Fit.YES;
    }
    return said.isEmpty() ? Fit.MAYBE : said.stream().anyMatch(asked::contains) ? Fit.YES : Fit.NO;
  }

  private static List<String> keys(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::key).toList();
  }

  private List<String> folded(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::key).map(this::folded).toList();
  }

  private String folded(String key) {
    ActorRef parent = filter.parents().get(key);
    return parent == null ? key : parent.key();
  }
}
