package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.casus.incident.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {
  private static final String PLAN = """
      declared: 2020-07-01
      seed: 20200701
      lens: strict
      window: {from: 2020-01-01, to: 2020-12-31, gaps: [{from: 2020-03-01, to: 2020-03-20}]}
      series:
        attacks: {doers: [militia]}
        strikes: {doers: army}
      anchors:
        - {date: 2020-06-11, label: Talks, known: 2020-04-07}
      studies:
        - {analysis: tempo, question: "How many a month?"}
        - {id: answers, analysis: retaliation, after: strikes, windows: [7]}
      """;

  @Test
  void aPlanIsReadWhole() throws IOException {
    Plan plan = PlanFile.read(PLAN, events());
    assertEquals(LocalDate.parse("2020-07-01"), plan.declared());
    assertEquals(List.of("army"), plan.series().getOrDefault("strikes", Selection.ATTACKS).doers());
    Study answers = plan.studies().get(1);
    assertEquals("answers", answers.id());
    assertEquals(List.of(7.0), answers.windows());
    assertEquals(Lens.STRICT, answers.lens());
    assertEquals(20200701, answers.seed());
    assertEquals(366, answers.window().days());
    assertEquals(1, answers.window().gaps().size());
    assertEquals("Talks", answers.anchors().get(0).label());
    assertEquals("How many a month?", plan.studies().get(0).question());
  }

  @Test
  void theWindowIsThatOfTheEventsWhereNoneIsNamed() throws IOException {
    Plan plan = PlanFile.read("studies: [{analysis: tempo}]", events());
    assertEquals("2020-01-05 to 2020-03-02", plan.studies().get(0).window().words());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "studies: [{analysis: magic}]|\"magic\" is no analysis; allowed are tempo",
      "studies: [{analysis: tempo, off: attacks}]|\"off\" is no key here",
      "studies: [{analysis: tempo, of: raids}]|names a series \"raids\" that is not declared; declared are attacks",
      "studies: []|declares no study",
      "{lens: sure, studies: [{analysis: tempo}]}|\"sure\" is no lens",
      "{seed: 1.5, studies: [{analysis: tempo}]}|is no whole number",
      "{window: {from: June}, studies: [{analysis: tempo}]}|\"June\" is no date",
      "{studies: [{analysis: tempo}, {analysis: tempo}]}|Two studies are called \"tempo\"",
      "{anchors: [{label: Talks}], studies: [{analysis: tempo}]}|is missing: \"date\"",
      "'studies: ['|The plan is no YAML, line 1"})
  void whatIsWrongIsSaid(String yaml, String message) throws IOException {
    TableEvents events = events();
    IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> PlanFile.read(yaml, events));
    assertTrue(String.valueOf(wrong.getMessage()).contains(message), wrong.getMessage());
  }

  private static TableEvents events() throws IOException {
    return TableEvents.read(new StringReader("date,side\n2020-01-05,militia\n2020-03-02,army\n"), Map.of(), Map.of());
  }
}
