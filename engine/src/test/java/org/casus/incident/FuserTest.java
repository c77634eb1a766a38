package org.casus.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
import org.casus.corpus.Report;
import org.casus.extract.Reading;

class FuserTest {

  private static final Fuser FUSER = new Fuser();
  private static final String TAJI = "camp-taji";
  private static final String ASAD = "ain-al-asad";
  private static final LocalDate THIRD = LocalDate.of(2021, 5, 3);

  /** What tells one event from another here. */
  private record Told(LocalDate day, String place, String target, long count) {

    Reading in(String report) {
      String words = "x";
      ActorRef hit = new ActorRef(target, target, ActorKind.INSTALLATION, words, List.of(words));
      PlaceRef at = new PlaceRef(place, place, "IQ", null, null, false, words);
      PlaceRef around = new PlaceRef("iraq", "Iraq", "IQ", null, null, false, words);
      EventAssertion event = new EventAssertion("ev-" + report, report, EventType.ASSAULT, null, Set.of(), List.of(), List.of(),
          List.of(), List.of(hit), List.of(List.of(at, around)), new DateInterval(day, day), Amount.exactly(count),
          new Munitions(null, null), List.of(), List.of(), EventStatus.HAPPENED, null, Likelihood.FACT,
          List.of(new SourceSpan(0, 1, words)), "test");
      Report source = new Report(report, report, "0", null, null, null, null, null, "en", words, List.of(), List.of(), List.of());
      return new Reading(source, List.of(event), List.of(), List.of(), List.of(), List.of(), List.of());
    }
  }

  private static final Told ATTACK = new Told(THIRD, TAJI, TAJI, 1);

  @Example
  void theSameDayPlaceAndTargetInTwoReportsIsOneIncident() {
    List<Incident> fused = FUSER.fuse(List.of(ATTACK.in("a"), ATTACK.in("b")));
    assertEquals(1, fused.size());
    assertEquals(List.of("a", "b"), fused.get(0).documents());
    assertEquals(List.of("ev-a", "ev-b"), fused.get(0).events());
  }

  @Example
  void saysWhyItJoined() {
    assertEquals(List.of("the same day, 2021-05-03", "the same place, camp-taji", "the same target"),
        FUSER.fuse(List.of(ATTACK.in("a"), ATTACK.in("b"))).get(0).reasons());
  }

  @Example
  void anotherDayForbids() {
    assertEquals(2, incidents(ATTACK, new Told(THIRD.plusDays(1), TAJI, TAJI, 1)));
  }

  @Example
  void anotherPlaceForbids() {
    assertEquals(2, incidents(ATTACK, new Told(THIRD, ASAD, TAJI, 1)));
  }

  @Example
  void anotherCountForbids() {
    assertEquals(2, incidents(ATTACK, new Told(THIRD, TAJI, TAJI, 2)));
  }

  @Example
  void aThirdReportDoesNotJoinWhatIsForbidden() {
    List<Reading> readings = List.of(ATTACK.in("a"), ATTACK.in("b"), new Told(THIRD, TAJI, TAJI, 2).in("c"));
    assertEquals(2, FUSER.fuse(readings).size());
  }

  @Example
  void everyEventEndsUpInExactlyOneIncident() {
    List<Incident> fused = FUSER.fuse(List.of(ATTACK.in("a"), ATTACK.in("b"), new Told(THIRD, ASAD, ASAD, 1).in("c")));
    assertEquals(List.of("ev-a", "ev-b", "ev-c"), fused.stream().flatMap(i -> i.events().stream()).sorted().toList());
  }

  @Property(tries = 300)
  void theOrderOfReportsDoesNotMatter(@ForAll("told") List<Told> told, @ForAll Random random) {
    List<Reading> readings = new java.util.ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      readings.add(told.get(i).in("r" + i));
    }
    List<Incident> fused = FUSER.fuse(readings);
    java.util.Collections.shuffle(readings, random);
    assertEquals(fused, FUSER.fuse(readings));
  }

  @Provide
  Arbitrary<List<Told>> told() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 2).map(THIRD::plusDays);
    Arbitrary<String> places = Arbitraries.of(TAJI, ASAD);
    return Combinators.combine(days, places, places, Arbitraries.longs().between(1, 2)).as(Told::new).list().ofMaxSize(8);
  }

  private static int incidents(Told left, Told right) {
    return FUSER.fuse(List.of(left.in("a"), right.in("b"))).size();
  }
}
