package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.incident.Lens;
import org.casus.measure.Severity;
import org.casus.measure.tempo.Interval;
import org.junit.jupiter.api.Test;

/** Records so small that what must come out can be worked out on paper. Days are counted from 2020-01-01, day 0. */
class ByHandTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final Effort WORK = new Effort(20, 1, 19);

  /**
   * Lethal attacks on days 0, 25, 50, 75, others on 100, 125 ... 275. The other side acts on days 1 (the day after the first),
   * 39 (the 14th after the second) and 60; on day 75 itself and on 90 (the 15th after it), which is no answer; and on 110. The
   * attack of day 360 is left out: its 14 days do not end in the window. So 3 of 4 lethal attacks are answered and 1 of 8
   * others, 75 % less 12.5 %. With all margins fixed, k answers to lethal attacks come about in C(4, k) C(8, 4 - k) of 495 ways:
   * 70, 224, 168, 32, 1. As unlikely as 3 are 3 and 4, so that p = 33 / 495.
   */
  @Test
  void threeOfFourLethalAttacksAnsweredAndOneOfEightOthers() throws IOException {
    Finding finding = ladder(1, 39, 60, 75, 90, 110);
    assertEquals(Verdict.NOT_ESTABLISHED, finding.verdict());
    assertTrue(finding.sentence().startsWith("3 of 4 lethal attacks were followed by an act of the other side within 14 days, 1 of 8 others (exact p = 0.067)"), finding.sentence());
    assertEquals(0.75 - 0.125, finding.estimates().get(0).value(), 1e-9);
    assertEquals(33 / 495.0, finding.ps().get(0).value(), 1e-9);
    assertEquals(List.of("wounded", "1", "2020-12-26, rocket"), row(finding, "wounded"));
    assertEquals("4", row(finding, "1 or 2 killed").get(1));
    assertEquals("8", row(finding, "no casualties told").get(1));
  }

  /** With an act on day 89 as well, the 14th after the fourth, it is 4 of 4 and 1 of 8: C(5, 4) = 5 of 495 ways, and fewer for no other number. */
  @Test
  void allLethalAttacksAnsweredIsConsistentAndHedged() throws IOException {
    Finding finding = ladder(1, 39, 60, 75, 89, 110);
    assertEquals(5 / 495.0, finding.ps().get(0).value(), 1e-9);
    assertEquals(Verdict.CONSISTENT, finding.verdict());
    assertTrue(finding.sentence().endsWith("so few that one more would change it."), finding.sentence());
  }

  private static Finding ladder(int... answers) throws IOException {
    StringBuilder rows = new StringBuilder();
    IntStream.range(0, 12).forEach(i -> rows.append(row(25 * i, "front", i < 4 ? "killed" : "hit")));
    rows.append(row(360, "front", "wounded"));
    IntStream.of(answers).forEach(day -> rows.append(row(day, "army", "hit")));
    return find("ladder", rows.toString(), 366);
  }

  private static List<String> row(Finding finding, String rung) {
    return finding.tables().get(0).rows().stream().filter(row -> row.get(0).equals(rung)).findFirst().orElseThrow();
  }

  /**
   * Weeks 0, 2 and 3 hold acts of the army, weeks 1 to 4 such of the front. Of the weeks after one with an act of the army (1, 3,
   * 4) all hold one of the front; of the others (2, 5) one does.
   */
  @Test
  void weeksAfterOneWithAnActAreTabled() throws IOException {
    StringBuilder rows = new StringBuilder();
    IntStream.of(0, 14, 27).forEach(day -> rows.append(row(day, "army", "hit")));
    IntStream.of(7, 13, 14, 21, 34).forEach(day -> rows.append(row(day, "front", "hit")));
    Finding finding = find("reciprocity", rows.toString(), 42);
    assertNotNull(finding.refusal());
    assertEquals(List.of(List.of("weeks after one in which the other side acted", "3", "0"), List.of("other weeks", "1", "1")), finding.tables().get(0).rows());
  }

  /**
   * Each act of the army is followed a week later by one of the front, and by nothing else, but for one week in nine with an
   * act of the front alone; the army acts in weeks without any order. No other week fits as well, so that of the shifts (lag 1: by 5
   * to 104 of 110 weeks, and none) only that by none reaches F: 1 / 101, times two directions. The army does not follow.
   */
  @Test
  void theSideThatFollowsIsNamed() throws IOException {
    StringBuilder rows = new StringBuilder();
    int state = 1;
    for (int week = 0; week < 109; week++) {
      state = state * 75 % 65537;
      int acts = state % 4 == 0 ? 2 : state % 4 == 1 ? 1 : 0;
      for (int i = 0; i < acts; i++) {
        rows.append(row(7 * week + 2, "army", "hit")).append(row(7 * week + 9, "front", "hit"));
      }
      if (week % 9 == 0) {
        rows.append(row(7 * week + 3, "front", "hit"));
      }
    }
    Finding finding = find("reciprocity", rows.toString(), 770);
    assertEquals(Verdict.CONSISTENT, finding.verdict(), finding.sentence());
    assertTrue(finding.sentence().contains("weeks with more “strikes” are followed by weeks with other numbers of “attacks”"), finding.sentence());
    assertEquals(2 / 101.0, finding.ps().get(0).value(), 1e-9);
    Interval followed = finding.estimates().get(2).interval();
    assertNotNull(followed);
    assertTrue(followed.contains(1), "one act of the front for each of the army a week before, but is " + followed);
    assertTrue(finding.estimates().get(3).value() < 0.15, "none the other way, but is " + finding.estimates().get(3).value());
  }

  /**
   * Attacks on days 51 and 101, strikes on 50 and 100 in a window of 200 days; that on day 5 has no room before it. Each strike is
   * followed by one attack within 7 days, and by none before. Shifted by k days, both still are for k from -6 to 0, 7 of 200
   * shifts; within 14 days for k from -13 to 0, 14 of 200. Each of the four pairs of an attack and a strike is met in 7 shifts, so
   * that 4 x 7 / 200 are expected over both strikes. After less before is 2 in as many shifts as after alone.
   */
  @Test
  void attacksAfterStrikesArePairsAtTheRightLags() {
    Retaliation.Lagged lagged = Retaliation.Lagged.of(new double[] {51, 101}, new double[] {5, 50, 100}, new Window(0, 200, List.of()), new double[] {7, 14});
    assertEquals(List.of(1.0, 1.0), List.of(lagged.seen()[0], lagged.seen()[1]));
    assertEquals(4 * 7 / 200.0 / 2, lagged.expected()[0], 1e-12);
    assertEquals(4 * 14 / 200.0 / 2, lagged.expected()[1], 1e-12);
    assertEquals(7 / 200.0, lagged.ps()[0], 1e-12);
    assertEquals(14 / 200.0, lagged.ps()[1], 1e-12);
    assertEquals(2 * 7 / 200.0, lagged.family(), 1e-12);
    assertEquals(1, lagged.lead(), 1e-12);
    assertEquals(2 * 7 / 200.0, lagged.leaning(), 1e-12);
  }

  /** An attack on the day of the strike counts for neither side, since the order within the day is not known; one on day s + 7 for the 7 days after, one on s + 8 not. */
  @Test
  void theDayItselfCountsForNeitherSide() {
    Window window = new Window(0, 200, List.of());
    assertEquals(1, Retaliation.Lagged.of(new double[] {100, 107, 108}, new double[] {100}, window, new double[] {7}).seen()[0], 1e-12);
    assertEquals(1, Retaliation.Lagged.of(new double[] {100}, new double[] {100}, window, new double[] {7}).lead(), 1e-12);
    assertEquals(14 / 200.0, Retaliation.Lagged.of(new double[] {86}, new double[] {100}, window, new double[] {7}).lead(), 1e-12);
  }

  /**
   * Five events: the first two are one for certain, the next two with even odds, the fifth stands alone. So 3 or 4 happened, both
   * in some of 20 samples, and the pairs are listed from the surest down.
   */
  @Test
  void pairsThatMayBeOneAreCountedOnceOrTwice() {
    List<Happening> five = IntStream.range(0, 5).mapToObj(i -> new Happening("event " + i, "rocket", i, i + 1.0, null, Set.of(), Severity.HIT, Double.NaN)).toList();
    Finding finding = dedupe(new Chronicle(five, List.of(new Twin(2, 3, 0.5, "date: next day"), new Twin(0, 1, 1, "place: same")), Map.of(), 0));
    assertEquals("2 pairs of the 5 events may be one told twice: between 3 and 4 happened.", finding.sentence());
    double mean = finding.estimates().get(0).value();
    assertTrue(mean > 3 && mean < 4 && Math.abs(20 * mean - Math.rint(20 * mean)) < 1e-9, "a mean of 20 samples of 3 or 4, but is " + mean);
    assertEquals(List.of("100%", "50%"), finding.tables().get(0).rows().stream().map(row -> row.get(2)).toList());
    assertEquals(List.of("event 0, 1970-01-01, rocket", "event 1, 1970-01-02, rocket", "100%", "place: same"), finding.tables().get(0).rows().get(0));
  }

  /** Three events of which the first is the second and the second the third are one. */
  @Test
  void whatIsCertainlyOneIsCountedOnce() {
    List<Happening> three = IntStream.range(0, 3).mapToObj(i -> new Happening("event " + i, "rocket", i, i + 1.0, null, Set.of(), Severity.HIT, Double.NaN)).toList();
    Finding finding = dedupe(new Chronicle(three, List.of(new Twin(0, 1, 1, ""), new Twin(1, 2, 1, ""), new Twin(0, 2, 1, "")), Map.of(), 0));
    assertEquals("3 pairs of the 3 events may be one told twice: 1 happened.", finding.sentence());
  }

  private static Finding dedupe(Chronicle chronicle) {
    return Made.compared(chronicle).find("dedupe", 30, 1, WORK, List.of());
  }

  private static String row(int day, String side, String severity) {
    return FIRST.plusDays(day) + "," + side + ",rocket," + severity + "\n";
  }

  private static Finding find(String analysis, String rows, int days) throws IOException {
    TableEvents events = TableEvents.read(new StringReader("date,side,weapon,severity\n" + rows), Map.of(), Map.of());
    Map<String, Selection> series = Map.of("attacks", Selection.ATTACKS.by(List.of("front")), "strikes", Selection.ATTACKS.by(List.of("army")));
    Window window = new Window(FIRST.toEpochDay(), FIRST.toEpochDay() + days, List.of());
    Study study = new Study(analysis, "What?", analysis, "attacks", "strikes", List.of(), List.of(), List.of(), null, Lens.LIKELY, window, 1, null);
    return Analyses.named(analysis).find(new Material(study, series, events, Lens.LIKELY, WORK, 1));
  }
}
