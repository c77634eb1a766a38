package org.casus.measure.linkage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Stance;
import org.casus.assertion.Toll;
import org.casus.incident.AttributedIncident;
import org.casus.incident.IncidentFilter;
import org.jspecify.annotations.Nullable;

/** What two incidents are compared by. Immutable. */
record IncidentTraits(AttributedIncident incident, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String spot,
    Set<String> areas, Set<String> targets, Set<String> claimants) {
  private static final int EXACT_DAYS = 3;
  private static final double NEAR_KM = 10;

  static IncidentTraits of(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    boolean exact = event.date().days() <= EXACT_DAYS;
    List<PlaceRef> place = event.places().isEmpty() ? List.of() : event.places().get(0);
    boolean named = !place.isEmpty() && !place.get(0).area();
    return new IncidentTraits(incident, exact ? event.date().from() : null, exact ? event.date().to() : null,
        named ? place.get(0).key() : null, areas(place),
        keys(event.targets()), incident.attributions().stream().filter(word -> word.stance() == Stance.CLAIMS)
            .map(word -> word.accused() == null ? word.voice().by().key() : word.accused().key()).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Days between the two, 0 where they overlap, {@link Long#MAX_VALUE} where one has no exact date. */
  long daysFrom(IncidentTraits other) {
    if (from == null || to == null || other.from == null || other.to == null) {
      return Long.MAX_VALUE;
    }
    return Math.max(0, Math.max(ChronoUnit.DAYS.between(to, other.from), ChronoUnit.DAYS.between(other.to, from)));
  }

  int[] levels(IncidentTraits other) {
    int[] levels = new int[IncidentRates.SHIPPED.fields().size()];
    levels[IncidentRates.DAYS] = days(daysFrom(other));
    levels[IncidentRates.PLACE] = place(other);
    levels[IncidentRates.WEAPON] = common(event().weapons(), other.event().weapons());
    levels[IncidentRates.HARM] = Math.max(harm(event().killed(), other.event().killed()), harm(event().injured(), other.event().injured()));
    levels[IncidentRates.TARGET] = common(targets, other.targets);
    levels[IncidentRates.CLAIM] = common(claimants, other.claimants);
    levels[IncidentRates.TOLD] = oneReport(other) ? 1 : 0;
    return levels;
  }

  /** Whether one report tells of both and gives them other days or other places: then they are two. */
  boolean toldApart(IncidentTraits other) {
    long days = daysFrom(other);
    boolean otherDays = days > 0 && days < Long.MAX_VALUE;
    boolean otherSpots = spot != null && other.spot != null && !spot.equals(other.spot);
    return oneReport(other) && (otherDays || otherSpots);
  }

  /** Whether they may be one at all: acts of one kind, one place or one target, and no more than 3 days apart where both have a date. */
  boolean comparable(IncidentTraits other) {
    long days = daysFrom(other);
    boolean placed = place(other) >= 0 && place(other) < 3;
    return event().type() == other.event().type() && event().status() == other.event().status()
        && (days <= EXACT_DAYS || (days == Long.MAX_VALUE && event().date().overlaps(other.event().date())))
        && (placed || common(targets, other.targets) == 0);
  }

  private EventAssertion event() {
    return incident.settled();
  }

  private boolean oneReport(IncidentTraits other) {
    return !Collections.disjoint(incident.incident().documents(), other.incident.incident().documents());
  }

  private static int days(long days) {
    return days == Long.MAX_VALUE ? Field.UNSAID : days <= 1 ? (int) days : days <= EXACT_DAYS ? 2 : 3;
  }

  /** Provinces and the like; the outermost, a country as a rule, is left out, since all of a case may lie in it. */
  private static Set<String> areas(List<PlaceRef> place) {
    return place.stream().limit(Math.max(0, place.size() - 1)).filter(PlaceRef::area).map(PlaceRef::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private int place(IncidentTraits other) {
    if (spot != null && spot.equals(other.spot)) {
      return 0;
    }
    PlaceRef here = event().spot();
    PlaceRef there = other.event().spot();
    if (here != null && there != null && here.lat() != null && here.lon() != null && there.lat() != null && there.lon() != null
        && new IncidentFilter.Circle(here.lat(), here.lon(), NEAR_KM).holds(there.lat(), there.lon())) {
      return 1;
    }
    if (!Collections.disjoint(areas, other.areas)) {
      return 2;
    }
    boolean both = spot != null && other.spot != null;
    return both || !areas.isEmpty() && !other.areas.isEmpty() ? 3 : Field.UNSAID;
  }

  private static <T> int common(Set<T> left, Set<T> right) {
    return left.isEmpty() || right.isEmpty() ? Field.UNSAID : Collections.disjoint(left, right) ? 1 : 0;
  }

  private static int harm(List<Toll> left, List<Toll> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Field.UNSAID;
    }
    Set<Amount> amounts = left.stream().map(Toll::amount).collect(Collectors.toCollection(HashSet::new));
    if (right.stream().map(Toll::amount).anyMatch(amounts::contains)) {
      return 0;
    }
    return right.stream().anyMatch(toll -> amounts.stream().anyMatch(amount -> meet(amount, toll.amount()))) ? 1 : 2;
  }

  private static boolean meet(Amount left, Amount right) {
    long low = Math.max(left.min() == null ? 0 : left.min(), right.min() == null ? 0 : right.min());
    long high = Math.min(left.max() == null ? Long.MAX_VALUE : left.max(), right.max() == null ? Long.MAX_VALUE : right.max());
    return low <= high;
  }

  private static Set<String> keys(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::key).collect(Collectors.toCollection(TreeSet::new));
  }
}
