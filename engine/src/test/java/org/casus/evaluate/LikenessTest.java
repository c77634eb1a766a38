package org.casus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.evaluate.Assignment.Pair;
import org.junit.jupiter.api.Test;

/** What counts as the same. */
class LikenessTest {

  @Test
  void phrasesAreAlikeWithoutCaseAccentsAndArticles() {
    assertTrue(Phrase.of("The Ansar al-Islām").same(Phrase.of("ansar al islam")));
    assertEquals(1, Phrase.of("the attack on Sanaa").overlap(Phrase.of("Sanaa: attack")));
    assertEquals(1, Phrase.of("attack").cover(Phrase.of("a deadly attack")));
    assertEquals(0, Phrase.of("").overlap(Phrase.of("")));
  }

  @Test
  void namesAreTheSameWhenTheyAreNearlyTheSameWords() {
    Named noted = Named.of(List.of("Northern War Front"), null, null);
    assertTrue(noted.same(Named.of(List.of("the Northern War Front"), null, null)));
    assertFalse(noted.same(Named.of(List.of("Northern Front of the Army"), null, null)));
  }

  @Test
  void placesAreTheSameWithinFifteenKilometres() {
    Named noted = Named.of(List.of("Musaffah"), 24.36, 54.48);
    assertTrue(noted.samePlace(Named.of(List.of("Abu Dhabi"), 24.45, 54.38)));
    assertFalse(noted.samePlace(Named.of(List.of("Dubai"), 25.2, 55.27)));
  }

  @Test
  void datesMayBeADayOffAndPartlyRight() {
    DateFill march = date("2020-03-01", "2020-03-31");
    assertEquals(1, march.credit(date("2020-03-12", "2020-03-12")));
    assertEquals(1, date("2020-03-12", "2020-03-12").credit(date("2020-03-13", "2020-03-13")));
    assertEquals(0.5, march.credit(date("2020-03-20", "2020-04-10")));
    assertEquals(0.25, date("2020-01-01", "2020-12-31").credit(date("2020-02-10", "2020-02-20")));
    assertEquals(0, march.credit(date("2021-03-01", "2021-03-31")));
  }

  @Test
  void numbersMayBeRightInTheLowerBoundAlone() {
    assertEquals(1, AmountFill.credit(Amount.atLeast(5), Amount.atLeast(5)));
    assertEquals(0.75, AmountFill.credit(Amount.atLeast(5), Amount.exactly(5)));
    assertEquals(0.75, AmountFill.credit(new Amount(6L, 6L, true), Amount.exactly(7)));
    assertEquals(0, AmountFill.credit(Amount.exactly(6), Amount.exactly(7)));
  }

  @Test
  void theAssignmentIsTheBestOfAll() {
    assertEquals(List.of(new Pair(1, 0), new Pair(0, 1)), Assignment.of(new double[][] {{0.9, 0.8, 0}, {0.7, 0, 0}}));
    assertEquals(List.of(), Assignment.of(new double[][] {{0, 0}, {0, 0}}));
    assertEquals(List.of(), Assignment.of(new double[0][0]));
  }

  @Test
  void theSameEvaluationGivesTheSameIntervals() {
    Evaluation evaluation = new Evaluation("gold", "reports", List.of(GoldAspects.EVENTS), Evaluation.Composite.NONE,
        List.of(score(1), score(0), score(1), score(0)), List.of());
    Interval interval = new Bootstrap(evaluation).of(GoldAspects.EVENTS, Tally::f1);
    assertEquals(interval, new Bootstrap(evaluation).of(GoldAspects.EVENTS, Tally::f1));
    assertTrue(interval.low() < 0.5 && 0.5 < interval.high(), interval.toString());
  }

  private static ReportScore score(double hits) {
    return new ReportScore("a.txt", java.util.Map.of(GoldAspects.EVENTS, Tally.of(hits, 1, 1)), List.of());
  }

  private static DateFill date(String from, String to) {
    return new DateFill(new DateInterval(LocalDate.parse(from), LocalDate.parse(to)));
  }
}
