package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.measure.Severity;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final Window YEAR = new Window(0, 365, List.of());
  private static final Effort MANY = new Effort(400, 1, 400);

  @Test
  void aPairIsOneAsOftenAsItIsProbable() {
    Series series = Series.of(three(new Twin(0, 1, 0.3, "same place")), YEAR, MANY, new Draws(1, 1));
    double two = series.partitions().stream().filter(sample -> sample.size() == 2).count() / 400.0;
    assertEquals(0.3, two, 0.07);
  }

  @Test
  void whatOneReportTellsApartNeverMeetsThroughAThird() {
    Chronicle chronicle = new Chronicle(three().happenings(), List.of(new Twin(0, 1, 1, "same"), new Twin(1, 2, 1, "same"), new Twin(0, 2, 0, "told apart")), Map.of(), 0);
    assertTrue(Series.of(chronicle, YEAR, MANY, new Draws(1, 1)).partitions().stream().allMatch(sample -> sample.size() == 2));
  }

  @Test
  void everySampleLiesWithinTheDaysAndTheWindow() {
    Happening vague = new Happening("v", "vague", 360, 370, null, Set.of(), Severity.HIT, Double.NaN);
    Series series = Series.of(new Chronicle(List.of(vague), List.of(), Map.of(), 0), YEAR, MANY, new Draws(1, 1));
    double within = series.samples().stream().filter(sample -> sample.size() == 1).count() / 400.0;
    assertEquals(0.5, within, 0.08);
    series.samples().forEach(sample -> {
      for (double time : sample.times()) {
        assertTrue(time >= 360 && time < 365);
      }
    });
  }

  @Test
  void manyEventsTakeFewerSamples() {
    assertEquals(Effort.FULL, Effort.FULL.over(2000));
    assertEquals(new Effort(4, 2, 999), Effort.FULL.over(20_000));
    assertEquals(Effort.QUICK.draws(), Effort.FULL.over(1_000_000).draws());
  }

  private static Chronicle three(Twin... twins) {
    return new Chronicle(List.of(on(10), on(11), on(12)), List.of(twins), Map.of(), 0);
  }

  private static Happening on(int day) {
    return new Happening("day " + day, "made", day, day + 1, null, Set.of(), Severity.HIT, Double.NaN);
  }
}
