package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offices of places, of parts of a body, and those whose body is only guessed. */
class OfficesTest {

  private static final RelationExtractor RELATIONS = new RelationExtractor(ReadReport.KNOWLEDGE, ReadReport.HEDGES);

  private static List<String> read(String text) {
    ReadReport report = ReadReport.of(text);
    return RELATIONS.read(report.mentions, report.voices).stream()
        .map(r -> r.subject().name() + " | " + r.relation().wire() + " | " + r.object().name()).toList();
  }

  @Test
  void aProvinceHasAGovernor() {
    assertEquals(List.of("John Smith | member-of | Minnesota"), read("Minnesota Governor John Smith spoke on Friday."));
  }

  @Test
  void aDeputyLeadsNobody() {
    assertEquals(List.of("John Smith | member-of | Human Rights Watch"), read("The claim is wrong, said John Smith, Human Rights Watch's deputy director."));
  }

  @Test
  void anotherPeoplesNameIsNoOffice() {
    assertTrue(read("The Syrian refugees President Obama met on Friday spoke of the war.").stream().noneMatch(r -> r.endsWith("Syria")));
  }
}
