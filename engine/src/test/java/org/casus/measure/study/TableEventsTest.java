package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.casus.incident.Lens;
import org.casus.measure.Severity;
import org.junit.jupiter.api.Test;

class TableEventsTest {

  @Test
  void theNamesOfTheFieldAreKnown() throws IOException {
    TableEvents events = read("event_date,actor1,admin1,location,sub_event_type,fatalities\n2020-01-05,Militia,Anbar,Al Asad,Shelling,2\n2020-02-05,Army,Anbar,Qaim,Air strike,0\n");
    Chronicle all = events.under(Selection.ATTACKS, Lens.STRICT);
    assertEquals(2, all.happenings().size());
    assertEquals(Severity.KILLED, all.happenings().get(0).severity());
    assertEquals("Al Asad", all.happenings().get(0).place());
    assertEquals(1, events.under(Selection.ATTACKS.by(List.of("militia")), Lens.STRICT).happenings().size());
  }

  @Test
  void anIntervalOfDaysStaysOne() throws IOException {
    Happening event = read("date,to\n2020-01-05,2020-01-09\n").under(Selection.ATTACKS, Lens.STRICT).happenings().get(0);
    assertEquals(5, event.days());
  }

  @Test
  void aRowADayIsCountedOut() throws IOException {
    TableEvents events = TableEvents.read(new StringReader("date,ied,saf,airstrike\n2020-01-01,2,1,0\n2020-01-02,0,0,4\n"), Map.of(),
        Map.of("attacks", List.of("ied", "saf"), "strikes", List.of("airstrike")));
    assertEquals(3, events.under(Selection.ATTACKS.by(List.of("attacks")), Lens.STRICT).happenings().size());
    assertEquals(4, events.under(Selection.ATTACKS.by(List.of("strikes")), Lens.STRICT).happenings().size());
  }

  @Test
  void aLensIsKept() throws IOException {
    TableEvents events = read("date,lens\n2020-01-05,strict\n2020-01-06,likely\n2020-01-07,inclusive\n");
    assertEquals(List.of(1, 2, 3), java.util.stream.Stream.of(Lens.values()).map(lens -> events.under(Selection.ATTACKS, lens).happenings().size()).toList());
  }

  @Test
  void aBadRowIsLeftOutAndCounted() throws IOException {
    TableEvents events = read("date,killed\n2020-01-05,1\nspring,1\n2020-01-06,-3\n2020-01-07,\n");
    Chronicle chronicle = events.under(Selection.ATTACKS, Lens.STRICT);
    assertEquals(2, chronicle.happenings().size());
    assertEquals(2, chronicle.missing());
    assertTrue(events.troubles().get(0).contains("\"spring\" is no date"), events.troubles().toString());
  }

  @Test
  void aTableWithoutDatesIsRefused() {
    IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> read("side,killed\nmilitia,1\n"));
    assertTrue(String.valueOf(wrong.getMessage()).contains("--map date=COLUMN"), wrong.getMessage());
  }

  private static TableEvents read(String csv) throws IOException {
    return TableEvents.read(new StringReader(csv), Map.of(), Map.of());
  }
}
