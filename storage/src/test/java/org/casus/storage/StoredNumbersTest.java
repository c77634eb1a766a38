package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.incident.Lens;
import org.casus.ledger.Part;
import org.junit.jupiter.api.Test;

/** Cases keep these by number: whoever changes an order has to write a migration that changes the numbers too. */
class StoredNumbersTest {

  private static String order(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(" "));
  }

  @Test
  void theNumbersInCasesStayWhatTheyAre() {
    assertEquals("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE"
        + " COERCE ASSAULT", order(EventType.values()));
    assertEquals("HAPPENED PLANNED DENIED HYPOTHETICAL", order(EventStatus.values()));
    assertEquals("ROCKET MORTAR MISSILE BALLISTIC_MISSILE DRONE AIRSTRIKE ARTILLERY IED EFP IRAM SUICIDE_BOMB VEHICLE_BOMB"
        + " FIREARM GRENADE KNIFE ARSON CYBER NAVAL OTHER", order(Weapon.values()));
    assertEquals("STRICT LIKELY INCLUSIVE", order(Lens.values()));
    assertEquals("EVENT ATTRIBUTION RELATION FIGURE JUDGMENT", order(AssertionKind.values()));
    assertEquals("DOER BACKER TARGET", order(Part.values()));
  }
}
