package org.casus.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;

/** Pairs of incidents that were nearly joined, for an analyst to look at. */
class NearTest {
  private static final LocalDate THIRD = LocalDate.of(2021, 5, 3);

  private static Incident incident(int number, LocalDate day, String place, String doer, long count) {
    String event = String.format(java.util.Locale.ROOT, "ev-%012x", number);
    List<PlaceRef> at = List.of(place(place), place("erbil-province"), place("iraq"));
    List<ActorRef> doers = doer.isEmpty() ? List.of() : List.of(new ActorRef(doer, doer, ActorKind.MILITIA, doer, List.of(doer)));
    EventAssertion settled = new EventAssertion(event, "doc-" + number, EventType.ASSAULT, null, Set.of(), List.of(), doers, List.of(), List.of(),
        List.of(at), DateInterval.day(day), Amount.exactly(count), new Munitions(null, null), List.of(), List.of(), EventStatus.HAPPENED, null,
        Likelihood.FACT, List.of(new SourceSpan(0, 1, "x")), "test");
    return new Incident(Incident.id(List.of(event)), settled, List.of(), List.of(event), List.of("doc-" + number), List.of(), List.of(), List.of());
  }

  private static PlaceRef place(String id) {
    return new PlaceRef(id, id, "IQ", null, null, false, id);
  }

  private static List<Near> near(Incident... incidents) {
    return Near.among(List.of(incidents), Rulings.NONE);
  }

  @Example
  void saysWhatTheyShareAndWhatKeptThemApart() {
    Near near = near(incident(1, THIRD, "erbil", "", 1), incident(2, THIRD, "erbil", "", 2)).get(0);
    assertEquals(5, near.score());
    assertEquals(List.of("the same day, 2021-05-03", "the same place, erbil"), near.reasons());
    assertEquals(List.of("they are counted differently"), near.against());
  }

  @Example
  void aDayApartIsNearAndTwoAreNot() {
    Incident third = incident(1, THIRD, "erbil", "", 1);
    Near near = near(third, incident(2, THIRD.plusDays(1), "erbil", "", 1)).get(0);
    assertEquals(List.of("the days differ, " + day(near.left()) + " and " + day(near.right())), near.against());
    assertEquals(List.of(), near(third, incident(2, THIRD.plusDays(2), "erbil", "", 1)));
  }

  private static LocalDate day(Incident incident) {
    return java.util.Objects.requireNonNull(incident.settled().date().from());
  }

  @Example
  void aCountryIsNoPlaceInCommon() {
    assertEquals(List.of(), near(incident(1, THIRD, "erbil", "", 1), incident(2, THIRD, "iraq", "", 1)));
  }

  @Example
  void whatAnAnalystRuledApartIsNotProposedAgain() {
    Incident one = incident(1, THIRD, "erbil", "", 1);
    Incident other = incident(2, THIRD, "erbil", "", 2);
    Ruling apart = new Ruling.Apart(List.of(Anchor.of(one.settled())), List.of(Anchor.of(other.settled())));
    Rulings rulings = Rulings.of(List.of(new Judgement("j1", apart, "Noor", Instant.EPOCH, "")), Anchor::assertion);
    assertEquals(List.of(), Near.among(List.of(one, other), rulings));
    assertEquals(1, near(one, other).size());
  }

  @Provide
  Arbitrary<List<Incident>> cases() {
    Arbitrary<Incident> one = Combinators.combine(Arbitraries.integers().between(1, 1_000_000), Arbitraries.integers().between(0, 3),
        Arbitraries.of("erbil", "airport", "iraq"), Arbitraries.of("", "a", "b"), Arbitraries.longs().between(1, 2))
        .as((number, day, place, doer, count) -> incident(number, THIRD.plusDays(day), place, doer, count));
    return one.list().ofMaxSize(12).uniqueElements(Incident::id);
  }

  @Property(tries = 300)
  void theOrderOfIncidentsDoesNotMatterAndEveryPairHasItsReasons(@ForAll("cases") List<Incident> incidents, @ForAll long seed) {
    List<Incident> shuffled = new ArrayList<>(incidents);
    Collections.shuffle(shuffled, new Random(seed));
    List<Near> pairs = Near.among(incidents, Rulings.NONE);
    assertEquals(pairs, Near.among(shuffled, Rulings.NONE));
    for (Near pair : pairs) {
      assertTrue(pair.left().id().compareTo(pair.right().id()) < 0, pair.toString());
      assertFalse(pair.reasons().isEmpty() || pair.against().isEmpty(), pair.toString());
      assertTrue(Math.abs(day(pair.left()).toEpochDay() - day(pair.right()).toEpochDay()) <= 1, pair.toString());
    }
  }
}
