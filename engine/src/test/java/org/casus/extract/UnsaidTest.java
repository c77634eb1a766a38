package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.api.Test;

/** What sentences leave unsaid and others tell: places, days, and who "we" is. Reports are of 1 September 2021. */
class UnsaidTest {

  @Test
  void whatGoesOnIsWhereAndWhenTheSentenceBeforePutIt() {
    EventAssertion arson = one(EventType.ASSAULT, "assault.arson",
        "Insurgents attacked a church in Palma on 24 August 2021. The insurgents later burned two buses.");
    assertEquals(LocalDate.of(2021, 8, 24), arson.date().from());
    assertEquals("Palma", arson.places().get(0).get(0).name());
  }

  @Test
  void aNameThatNoGazetteerKnowsMayBeAnotherPlace() {
    EventAssertion arson = one(EventType.ASSAULT, "assault.arson",
        "Insurgents attacked a church in Palma on 24 August 2021. Near Xulandra they burned two buses.");
    assertTrue(arson.places().stream().noneMatch(p -> p.get(0).name().equals("Palma")));
  }

  @Test
  void aReactionIsBetweenTheIncidentAndTheReport() {
    EventAssertion blame = one(EventType.ACCUSE, "accuse.criticise",
        "Rockets struck the embassy in Baghdad on 28 August 2021. Turkey condemned the attack.");
    assertEquals(LocalDate.of(2021, 8, 28), blame.date().from());
    assertEquals(LocalDate.of(2021, 9, 1), blame.date().to());
  }

  @Test
  void weIsWhoeverSpeaks() {
    EventAssertion attack = one(EventType.ASSAULT, "assault.attack",
        "\"We attacked the base at Gao on 3 May 2021,\" the Taliban said.");
    assertEquals(List.of("taliban"), attack.perpetrators().stream().map(ActorRef::id).toList());
  }

  @Test
  void menAndMachinesActForTheirOwners() {
    EventAssertion strike = one(EventType.ASSAULT, "assault.bomb", "The Israeli army said its aircraft bombed a depot near Tyre on 3 May 2021.");
    assertFalse(strike.perpetrators().isEmpty());
    assertEquals("idf", strike.perpetrators().get(0).id());
  }

  private static EventAssertion one(EventType type, String rule, String report) {
    List<EventAssertion> events = OneReport.read(report).events();
    return events.stream().filter(e -> e.type() == type && rule.equals(e.rule())).findFirst()
        .orElseThrow(() -> new AssertionError("no " + rule + " among " + events));
  }
}
