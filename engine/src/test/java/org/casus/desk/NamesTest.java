package org.casus.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casus.assertion.DateInterval;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Every name that no register knows is told, whichever names stand beside it. */
class NamesTest {
  private static final Registers REGISTERS = new Registers(Knowledge.shipped());

  private static String unknown(List<String> places, List<String> targets, List<String> doers) {
    Names names = new Names(REGISTERS);
    names.placeKeys(places);
    names.targetKeys(targets);
    names.actorKeys(doers);
    String said = names.unknown();
    return said.isEmpty() ? "" : said.substring(said.indexOf(": ") + 2, said.indexOf(". Check"));
  }

  @Test
  void eachOfSeveralPlacesIsLookedUpByItself() {
    assertEquals("", unknown(List.of("Erbil"), List.of(), List.of()));
    assertEquals("Ebril", unknown(List.of("Erbil", "Ebril"), List.of(), List.of()));
    assertEquals("Ebril, Moslu", unknown(List.of("Ebril", "Erbil", "Moslu"), List.of(), List.of()));
  }

  @Test
  void aTargetIsUnknownWhereItIsNeitherActorNorPlace() {
    assertEquals("", unknown(List.of(), List.of("Erbil", "Kataib Hezbollah"), List.of()));
    assertEquals("Ebril", unknown(List.of(), List.of("Erbil", "Ebril", "Kataib Hezbollah"), List.of()));
    assertEquals("Ebril", unknown(List.of("Ebril"), List.of("Erbil"), List.of()), "a known target hides no unknown place");
    Names names = new Names(REGISTERS);
    assertTrue(names.targetKeys(List.of("Ebril")).contains("~ebril"));
    assertThrows(MisunderstoodException.class, () -> names.targetKeys(List.of(" ")));
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsMisunderstood() {
    assertTrue(String.valueOf(assertThrows(MisunderstoodException.class, () -> Days.span("shown", "2022..2021")).getMessage()).contains("2022..2021"));
    assertEquals(DateInterval.year(2021), Days.span("shown", "2021..2021"));
  }
}
