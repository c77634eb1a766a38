package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.casus.measure.tempo.Interval;
import org.junit.jupiter.api.Test;

/** What is there, and large, is found where it is; what cannot be told is refused. */
class FoundTest {
  private static final Effort WORK = new Effort(2, 1, 198);

  @Test
  void aStepOfFiveIsFoundNearItsDay() {
    SplittableRandom random = new SplittableRandom(3);
    double[] attacks = DoubleStream.concat(random.doubles(15, 0, 365), random.doubles(75, 365, 730)).sorted().toArray();
    Finding finding = new Made(Map.of("attacks", attacks)).find("change-point", 730, 1, WORK, List.of());
    assertEquals(Verdict.ESTABLISHED, finding.verdict(), finding.sentence());
    Interval day = finding.estimates().get(1).interval();
    assertNotNull(day);
    assertTrue(day.low() < 400 && day.high() > 330, day.toString());
  }

  @Test
  void shorteningGapsAreFound() {
    double[] attacks = DoubleStream.iterate(1, n -> n <= 60, n -> n + 1).map(n -> 700 * Math.sqrt(n / 61)).toArray();
    Finding finding = new Made(Map.of("attacks", attacks)).find("trend", 700, 1, WORK, List.of());
    assertEquals(Verdict.ESTABLISHED, finding.verdict(), finding.sentence());
    assertTrue(finding.sentence().contains("shortened"), finding.sentence());
  }

  @Test
  void aDropToAFifthIsFoundAndNeverSaidToBeAnEffect() {
    SplittableRandom random = new SplittableRandom(5);
    double[] attacks = DoubleStream.concat(random.doubles(200, 0, 500), random.doubles(18, 501, 730)).sorted().toArray();
    Finding finding = new Made(Map.of("attacks", attacks, "strikes", new double[] {500})).find("before-after", 730, 1, WORK, List.of());
    assertTrue(finding.verdict() == Verdict.CONSISTENT || finding.verdict() == Verdict.ESTABLISHED, finding.sentence());
    assertTrue(finding.sentence().endsWith("Why they fell, timing cannot tell."), finding.sentence());
  }

  @Test
  void fewAttacksBeforeAStrikeAreRefused() {
    Finding finding = new Made(Map.of("attacks", Made.uniform(new SplittableRandom(1), 13, 410), "strikes", new double[] {200})).find("before-after", 410, 1, WORK, List.of());
    assertNotNull(finding.refusal());
  }

  @Test
  void datesWithoutRoomAreLeftOut() {
    List<Anchor> edge = List.of(anchor(2), anchor(5), anchor(362));
    Finding finding = new Made(Map.of("attacks", Made.uniform(new SplittableRandom(1), 60, 365))).find("decision-points", 365, 1, WORK, edge);
    assertNotNull(finding.refusal());
    assertTrue(finding.sentence().contains("0 dates with 30 days on both sides"), finding.sentence());
  }

  @Test
  void attacksAfterDatesAreFound() {
    List<Anchor> dates = List.of(anchor(60), anchor(130), anchor(200), anchor(270), anchor(320));
    SplittableRandom random = new SplittableRandom(9);
    double[] attacks = DoubleStream.concat(random.doubles(30, 0, 365), dates.stream().mapToDouble(Anchor::day).flatMap(day -> random.doubles(6, day, day + 6))).sorted().toArray();
    Finding finding = new Made(Map.of("attacks", attacks)).find("decision-points", 365, 1, WORK, dates);
    assertEquals(Verdict.ESTABLISHED, finding.verdict(), finding.sentence());
  }

  @Test
  void aYearOfFewEventsGivesNoBranchingRatio() {
    Finding finding = new Made(Map.of("attacks", Made.clustered(new SplittableRandom(4), 40, 365))).find("self-excitation", 365, 1, WORK, List.of());
    assertTrue(finding.estimates().isEmpty(), finding.estimates().toString());
    assertEquals(Confidence.LOW, finding.confidence());
  }

  private static Anchor anchor(int day) {
    return new Anchor(LocalDate.ofEpochDay(day), "Round " + day, LocalDate.ofEpochDay(day - 30), null);
  }
}
