package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.Likelihood;
import org.casus.assertion.WireName;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.knowledge.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code hedges.csv} through the real annotator. */
class HedgeRulesTest {

  private static final List<Row> ROWS = ReadReport.KNOWLEDGE.rows("hedges.csv");

  static Stream<Arguments> matches() {
    return ROWS.stream().flatMap(r -> r.list("match").stream().map(s -> Arguments.of(r, s)));
  }

  static Stream<Arguments> rejects() {
    return ROWS.stream().flatMap(r -> r.list("reject").stream().map(s -> Arguments.of(r, s)));
  }

  static Stream<Row> rows() {
    return ROWS.stream();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("matches")
  void findsTheHedge(Row row, String sentence) {
    List<Hedges.HedgeMention> found = found(row, sentence);
    assertFalse(found.isEmpty(), () -> row.list("words") + " not found in: " + sentence);
    assertEquals(WireName.parse(Likelihood.class, row.required("likelihood")), found.get(0).likelihood());
  }

  @ParameterizedTest(name = "not: {1}")
  @MethodSource("rejects")
  void findsNoneWhereThereIsNone(Row row, String sentence) {
    assertEquals(List.of(), found(row, sentence), () -> row.list("words") + " found in: " + sentence);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyRowHasExamplesOfBothKinds(Row row) {
    assertFalse(row.list("match").isEmpty(), "needs a sentence that must match");
    assertFalse(row.list("reject").isEmpty(), "needs a sentence that must not");
    assertTrue(Stream.of(Likelihood.values()).anyMatch(l -> l.wire().equals(row.text("likelihood"))));
  }

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @CsvSource({
      "The militia very likely attacked the convoy., attacked, very-likely",
      "It is unlikely that the army attacked the convoy., attacked, unlikely",
      "Rebels appear to have attacked the convoy., attacked, unscaled",
      "It is almost certain that rebels attacked the convoy., attacked, almost-certain",
      "The militia attacked the convoy and may withdraw., attacked, fact",
      "Officials who may resign said that rebels attacked the convoy., attacked, fact",
  })
  void reachesOnlyWhatItHedges(String sentence, String word, String likelihood) {
    Sentence annotated = annotated(sentence);
    int token = annotated.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow().index();
    assertEquals(likelihood, ReadReport.HEDGES.reaching(annotated, token).wire());
  }

  private static List<Hedges.HedgeMention> found(Row row, String sentence) {
    return ReadReport.HEDGES.in(annotated(sentence)).stream().filter(h -> row.list("words").contains(h.text())).toList();
  }

  private static Sentence annotated(String sentence) {
    Discourse discourse = ReadReport.of(sentence).mentions.grounded().discourse();
    return discourse.sentences().get(0);
  }
}
