package org.casus.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.casus.corpus.TextRange;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WireMarksTest {

  private static final WireMarks MARKS = new WireMarks(Knowledge.shipped());

  static Stream<Row> rows() {
    return Knowledge.shipped().rows(WireMarks.FILE).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyMarkFitsItsExampleAndNotItsCounterexample(Row row) {
    assertTrue(MARKS.mark(inside(row.required("example"))), row.text("example"));
    assertFalse(MARKS.mark(inside(row.required("counterexample"))), row.text("counterexample"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "LIMA, 3 JUN 91 (EFE) -- [TEXT] TWO BOMBS WENT OFF. | TWO BOMBS WENT OFF.",
    "CLANDESTINE, NO DATE (RADIO LIBRE) -- [COMMUNIQUE] [THE GENERAL COMMAND] [TEXT] WE FIGHT ON. | WE FIGHT ON.",
    "QUITO (ECUADOR), 22 AUGUST 91 -- TALKS BEGAN. | TALKS BEGAN.",
    "THE REBELS -- WHO LEFT THE CITY -- CAME BACK. | THE REBELS -- WHO LEFT THE CITY -- CAME BACK.",
    "[ROJAS] WE ARE READY. | WE ARE READY.",
  })
  void theDatelineOfATelexIsNoPartOfItsSentence(String paragraph, String rest) {
    TextRange left = WireMarks.afterDateline(paragraph, new TextRange(0, paragraph.length()), true, true);
    assertEquals(rest, paragraph.substring(left.begin(), left.end()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "JUBA, 24 October 2014 (Agency) - Rebels took a town. | Rebels took a town.",
    "(Nairobi, April 25, 2014) - The army shot ten men. | The army shot ten men.",
    "April 12, 2013 - Jets bombed a village. | Jets bombed a village.",
    "Geneva/Juba, 3 May 2016 – A convoy was looted. | A convoy was looted.",
    "QUETTA: At least six people were hurt. | At least six people were hurt.",
    "Juba and Bor - two towns - were quiet. | Juba and Bor - two towns - were quiet.",
  })
  void theDatelineOfAStoryIsNoPartOfItsSentence(String paragraph, String rest) {
    TextRange left = WireMarks.afterDateline(paragraph, new TextRange(0, paragraph.length()), false, true);
    assertEquals(rest, paragraph.substring(left.begin(), left.end()));
  }

  @Test
  void marksGiveWayToBlanksAndNamesStay() {
    String text = "The FPL [Popular Liberation Forces] left [words indistinct] at dawn [3].";
    assertEquals(text.replace("[words indistinct]", " ".repeat(18)), MARKS.withoutMarks(text));
  }

  private static String inside(String bracket) {
    return bracket.substring(1, bracket.length() - 1);
  }
}
