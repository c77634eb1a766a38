package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.Amount;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.Measure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FigureExtractorTest {

  private final FigureExtractor extractor = new FigureExtractor(ReadReport.KNOWLEDGE, ReadReport.HEDGES);

  private List<FigureAssertion> read(String text) {
    ReadReport report = ReadReport.of(text);
    return extractor.read(report.mentions, report.voices);
  }

  private static void assertFigure(Measure measures, Amount amount, FigureAssertion figure) {
    assertEquals(measures, figure.measures());
    assertEquals(amount, figure.amount());
  }

  @TestFactory
  Stream<DynamicTest> theKnowledgeFilesExamplesHold() {
    return ReadReport.KNOWLEDGE.rows("figures.csv").stream().map(row -> DynamicTest.dynamicTest(row.text("rule"), () -> {
      String rule = row.required("rule");
      row.list("match").forEach(m -> assertTrue(read(m).stream().anyMatch(f -> f.rule().equals(rule)), () -> "must match: " + m));
      row.list("reject").forEach(m -> assertTrue(read(m).stream().noneMatch(f -> f.rule().equals(rule)), () -> "must not match: " + m));
    }));
  }

  @Test
  void atLeastCoversEveryNumberJoinedToIt() {
    List<FigureAssertion> found = read("Gunmen have carried out at least nine mortar and three drone attacks on the garrison since March 2015.");
    assertEquals(2, found.size());
    assertFigure(Measure.EVENTS, Amount.atLeast(9), found.get(0));
    assertFigure(Measure.EVENTS, Amount.atLeast(3), found.get(1));
    assertEquals(LocalDate.of(2015, 3, 1), found.get(0).date().from());
  }

  @Test
  void anOrdinalMayStandAfterItsNoun() {
    FigureAssertion figure = read("The governor condemned the ambush, the third in the valley since March 2015.").get(0);
    assertFigure(Measure.EVENTS, Amount.exactly(3), figure);
  }

  @Test
  void noneOfASetIsZero() {
    List<FigureAssertion> found = read("None of the recent ambushes caused civilian casualties.");
    assertEquals(List.of(Measure.KILLED, Measure.INJURED), found.stream().map(FigureAssertion::measures).toList());
    assertFigure(Measure.KILLED, Amount.exactly(0), found.get(0));
    assertEquals("civilian casualties", found.get(0).of());
  }

  @Test
  void numbersThatPointBackAreNotCountedAgain() {
    assertEquals(1, read("Gunmen carried out seven ambushes in May 2015. The seven ambushes blocked the road.").size());
  }
}
