package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.Horizon;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JudgmentExtractorTest {

  private final JudgmentExtractor extractor = new JudgmentExtractor(ReadReport.KNOWLEDGE, ReadReport.HEDGES);

  private List<JudgmentAssertion> read(String text) {
    ReadReport report = ReadReport.of(text);
    return extractor.read(report.mentions, report.voices);
  }

  @TestFactory
  Stream<DynamicTest> theKnowledgeFilesExamplesHold() {
    return ReadReport.KNOWLEDGE.rows("judgments.csv").stream().map(row -> DynamicTest.dynamicTest(row.text("rule"), () -> {
      String rule = row.required("rule");
      row.list("match").forEach(m -> assertTrue(read(m).stream().anyMatch(j -> j.rule().equals(rule)), () -> "must match: " + m));
      row.list("reject").forEach(m -> assertTrue(read(m).stream().noneMatch(j -> j.rule().equals(rule)), () -> "must not match: " + m));
    }));
  }

  @Test
  void bareIncidentsAreNoJudgments() {
    assertEquals(List.of(), read("Gunmen attacked a convoy near the village on 3 March 2015. Two soldiers were killed and five were wounded."));
  }

  @Test
  void aHedgeInsideAnEventIsNoJudgment() {
    assertEquals(List.of(), read("The militia may have attacked the convoy near the village."));
  }

  @Test
  void keepsHolderLikelihoodTopicAndHorizon() {
    JudgmentAssertion judgment = read("General Anna Novak said that the rebels are likely to shell the town again.").get(0);
    assertEquals(Topic.FORECAST, judgment.about());
    assertEquals(Horizon.FUTURE, judgment.horizon());
    assertEquals(Likelihood.LIKELY, judgment.likelihood());
    assertEquals("report", judgment.voice().chain().get(judgment.voice().chain().size() - 1));
    assertEquals(2, judgment.voice().chain().size());
  }

  @Test
  void twoClausesThatDifferAreTwoJudgments() {
    List<JudgmentAssertion> found = read("The junta seeks to keep the port open, but the embargo could lead to a wider war.");
    assertEquals(2, found.size());
    assertEquals("The junta seeks to keep the port open", found.get(0).evidence().get(0).quote());
  }

  @Test
  void sameTextGivesSameIds() {
    String text = "The raids undermine the truce and embolden the warlords.";
    assertEquals(read(text), read(text));
  }
}
