package org.casus.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;

/**
 * Why two event assertions may tell of one happening.
 *
 * @param score how much they have in common; {@link #ENOUGH} joins them
 * @param reasons what they have in common, readable by a person
 */
record Match(EventAssertion left, EventAssertion right, int score, List<String> reasons) {

  /** The least score that joins two assertions. */
  static final int ENOUGH = 5;

  static final int DAYS_OF_A_DAY = 3;

  static Optional<Match> of(EventAssertion left, EventAssertion right) {
    if (forbidden(left, right)) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    int score = day(left, right, reasons) + place(left, right, reasons) + actors("doer", left.perpetrators(), right.perpetrators(), reasons)
        + actors("target", left.targets(), right.targets(), reasons) + weapon(left, right, reasons);
    return score >= ENOUGH ? Optional.of(new Match(left, right, score, reasons)) : Optional.empty();
  }

  /** Whether a date, a place, a count, a status or the report itself forbids that the two are one happening. */
  static boolean forbidden(EventAssertion left, EventAssertion right) {
    return left.type() != right.type()
        || left.status() != right.status()
        || left.report().equals(right.report())
        || !left.date().overlaps(right.date())
        || !left.count().equals(right.count())
        || apart(keys(left.perpetrators()), keys(right.perpetrators()))
        || placesApart(left, right);
  }

  /**
   * What two events must have in common to be compared at all: the kind of event and a day with a place, a doer or a
   * target, or a month with a place, of longer spans the first and the last month. Two events are compared when they share
   * at least one such key; a span of many months is not compared with a day in its middle, since it says too little.
   */
  static Set<String> keys(EventAssertion event) {
    Set<String> keys = new java.util.TreeSet<>();
    LocalDate from = event.date().from();
    if (from == null) {
      return keys;
    }
    List<String> spots = event.places().stream().filter(p -> p.size() > 1).map(p -> p.get(0).key()).toList();
    LocalDate to = event.date().to();
    if (to != null && event.date().days() <= DAYS_OF_A_DAY) {
      from.datesUntil(to.plusDays(1)).forEach(day -> {
        spots.forEach(spot -> keys.add(event.type() + "|" + day + "|@" + spot));
        keys(event.perpetrators()).forEach(doer -> keys.add(event.type() + "|" + day + "|<" + doer));
        keys(event.targets()).forEach(target -> keys.add(event.type() + "|" + day + "|>" + target));
      });
    }
    for (YearMonth month : to == null ? Set.of(YearMonth.from(from)) : new java.util.TreeSet<>(List.of(YearMonth.from(from), YearMonth.from(to)))) {
      spots.forEach(spot -> keys.add(event.type() + "|" + month + "|@" + spot));
    }
    return keys;
  }

  static boolean apart(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right)
        && left.stream().noneMatch(k -> k.startsWith("~")) && right.stream().noneMatch(k -> k.startsWith("~"));
  }

  static boolean placesApart(EventAssertion left, EventAssertion right) {
    if (left.places().isEmpty() || right.places().isEmpty()) {
      return false;
    }
    return left.places().stream().noneMatch(p -> right.places().stream().anyMatch(q -> within(p, q) || within(q, p)));
  }

  private static boolean within(List<PlaceRef> inner, List<PlaceRef> outer) {
    return inner.stream().anyMatch(p -> p.key().equals(outer.get(0).key()));
  }

  static int day(EventAssertion left, EventAssertion right, List<String> reasons) {
    boolean short1 = left.date().days() <= DAYS_OF_A_DAY;
    boolean short2 = right.date().days() <= DAYS_OF_A_DAY;
    if (short1 && short2) {
      reasons.add(left.date().isDay() && left.date().equals(right.date()) ? "the same day, " + left.date().from() : "days that overlap");
      return 3;
    }
    return short1 || short2 ? 1 : 0;
  }

  static int place(EventAssertion left, EventAssertion right, List<String> reasons) {
    boolean same = left.places().stream().anyMatch(p -> right.places().stream()
        .anyMatch(q -> p.size() > 1 && q.size() > 1 && q.get(0).key().equals(p.get(0).key())));
    if (same) {
      reasons.add("the same place, " + left.places().get(0).get(0).name());
      return 2;
    }
    return 0;
  }

  static int actors(String role, List<ActorRef> left, List<ActorRef> right, List<String> reasons) {
    Set<String> shared = keys(left);
    shared.retainAll(keys(right));
    if (shared.isEmpty()) {
      return 0;
    }
    reasons.add("the same " + role);
    return 1;
  }

  static Set<String> keys(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::key).collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  static int weapon(EventAssertion left, EventAssertion right, List<String> reasons) {
    if (Collections.disjoint(left.weapons(), right.weapons())) {
      return 0;
    }
    reasons.add("the same weapon");
    return 1;
  }
}
