package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.Thinning;
import org.casus.measure.tempo.CircularShift;
import org.casus.measure.tempo.Dispersion;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attacks around strikes, counted by hand and simulated. */
class EventStudyTest {
  private static final int DAYS = 365;

  private static int[] daily(DoubleStream times) {
    return Dispersion.bins(times.filter(t -> t < DAYS).sorted().toArray(), 0, DAYS, 1);
  }

  private static double[] uniform(SplittableRandom random, int many) {
    return random.doubles(many, 0, DAYS).toArray();
  }

  @Test
  void lagsByHand() {
    int[] attacks = {0, 2, 1, 0, 0, 0, 3, 0, 0, 0};
    int[] strikes = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0};
    EventStudy study = EventStudy.of(attacks, strikes, 2);
    List<EventStudy.Lag> lags = study.lags(0.95);
    assertEquals(List.of(0.0, 0.0, 0.0, 2.5, 0.5), lags.stream().map(EventStudy.Lag::seen).toList());
    assertEquals(0.6, lags.get(0).expected(), 1e-12);
    assertEquals(6, study.within(1, 2).seen());
    assertEquals(0, study.within(-2, -1).seen());
    assertEquals(9, study.within(1, 2).draws());
    assertEquals(2.5, study.highest(0.95), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> study.within(1, 3));
    assertThrows(IllegalArgumentException.class, () -> EventStudy.of(attacks, new int[10], 2));
  }

  @ParameterizedTest
  @CsvSource({"1, 7", "1, 14", "-14, -1", "-30, 30", "0, 0"})
  void windowsAgreeWithShiftsOfTimes(int first, int last) {
    SplittableRandom random = new SplittableRandom(5);
    int[] attacks = daily(Arrays.stream(uniform(random, 90)));
    int[] strikes = daily(Arrays.stream(uniform(random, 12)));
    CircularShift.Result found = EventStudy.of(attacks, strikes, 30).within(first, last);
    CircularShift.Result times = CircularShift.allWhole(times(attacks), times(strikes), 0, DAYS, first - 1, last);
    assertEquals(times, found);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.02", "0.5, 0.02"})
  void keepsItsSizeAndFindsWhatFollows(double n, double least) {
    int after = 0;
    int before = 0;
    int found = 0;
    for (int i = 0; i < 400; i++) {
      SplittableRandom random = new Draws(81, 1).generator(i);
      double[] events = Thinning.times(new ExpHawkes(40 * (1 - n) / DAYS, n, 0.2), 0, DAYS, random);
      double[] moments = uniform(random, 10);
      EventStudy study = EventStudy.of(daily(Arrays.stream(events)), daily(Arrays.stream(moments)), 30);
      after += study.within(1, 7).upper() <= 0.05 ? 1 : 0;
      before += study.within(-14, -1).upper() <= 0.05 ? 1 : 0;
      DoubleStream answers = Arrays.stream(moments).flatMap(m -> DoubleStream.of(m + 1 + 5 * random.nextDouble(), m + 1 + 5 * random.nextDouble()));
      EventStudy followed = EventStudy.of(daily(DoubleStream.concat(Arrays.stream(events), answers)), daily(Arrays.stream(moments)), 30);
      found += followed.within(1, 7).upper() <= 0.05 ? 1 : 0;
    }
    assertTrue(after <= 26 && after >= least * 400, "Rejected after " + after + " of 400 where nothing happens");
    assertTrue(before <= 26 && before >= least * 400, "Rejected before " + before + " of 400 where nothing happens");
    assertTrue(found >= 360, "Found two attacks after each strike in " + found + " of 400");
  }

  @Test
  void strikesThatAnswerAttacksShowInTheLead() {
    double[] events = uniform(new SplittableRandom(9), 60);
    int[] strikes = daily(Arrays.stream(events).limit(12).map(t -> t + 3));
    EventStudy study = EventStudy.of(daily(Arrays.stream(events)), strikes, 30);
    assertTrue(study.within(-14, -1).upper() < 0.05, () -> study.within(-14, -1).toString());
    assertTrue(study.within(1, 14).upper() > 0.05);
  }

  private static double[] times(int[] daily) {
    return IntStream.range(0, daily.length).flatMap(day -> IntStream.generate(() -> day).limit(daily[day])).asDoubleStream().toArray();
  }
}
