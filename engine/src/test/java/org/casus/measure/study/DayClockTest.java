package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.Thinning;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events on shifted days, counted by hand and simulated. */
class DayClockTest {
  private static final int YEAR = 365;

  @Property(tries = 200)
  void countsAsOneWouldByHand(@ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int days, @ForAll @IntRange(max = 40) int events, @ForAll @IntRange(max = 6) int moments) {
    SplittableRandom random = new SplittableRandom(seed);
    double first = random.nextInt(-1000, 1000);
    double[] at = random.doubles(events).map(share -> first + Math.floor(share * days)).toArray();
    double[] around = random.doubles(moments).map(share -> first + Math.floor(share * days)).toArray();
    int from = random.nextInt(-4, 2);
    int to = from + random.nextInt(0, 4);
    double[] shifted = new DayClock(at, new Window(first, first + days, List.of())).shifted(around, from, to);
    assertEquals(days, shifted.length);
    for (int shift = 0; shift < days; shift++) {
      assertEquals(byHand(at, around, first, days, shift, from, to), shifted[shift]);
    }
  }

  private static long byHand(double[] at, double[] around, double first, int days, int shift, int from, int to) {
    long sum = 0;
    for (double moment : around) {
      for (int lag = from; lag <= to; lag++) {
        int day = Math.floorMod((int) (moment - first) + shift + lag, days);
        sum += Arrays.stream(at).filter(event -> (int) (event - first) == day).count();
      }
    }
    return sum;
  }

  @Test
  void lagsByHand() {
    DayClock clock = new DayClock(new double[] {1, 1, 2, 6, 6, 6}, window(10));
    double[] strikes = {0, 5};
    assertArrayEquals(new double[] {0, 0, 0, 5, 1}, IntStream.rangeClosed(-2, 2).mapToDouble(lag -> clock.shifted(strikes, lag, lag)[0]).toArray());
    assertEquals(1.2, DayClock.mean(clock.shifted(strikes, 1, 1)), 1e-12);
    assertEquals(6, clock.shifted(strikes, 1, 2)[0]);
    assertEquals(0, clock.shifted(strikes, -2, -1)[0]);
  }

  @Test
  void shiftsByHand() {
    double[] shifted = new DayClock(new double[] {1, 2, 5, 9}, window(10)).shifted(new double[] {1, 4}, 1, 2);
    assertArrayEquals(new double[] {2, 0, 1, 2, 1, 1, 3, 2, 1, 3}, shifted);
    assertEquals(0.5, DayClock.upperP(shifted), 1e-12);
    assertEquals(1.6, DayClock.mean(shifted), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5})
  void keepsItsSizeAndFindsWhatFollows(double n) {
    int after = 0;
    int before = 0;
    int found = 0;
    for (int i = 0; i < 400; i++) {
      SplittableRandom random = new Draws(81, 1).generator(i);
      double[] events = Thinning.times(new ExpHawkes(40 * (1 - n) / YEAR, n, 0.2), 0, YEAR, random);
      double[] strikes = days(random.doubles(10, 0, YEAR));
      DayClock clock = new DayClock(days(Arrays.stream(events)), window(YEAR));
      after += DayClock.upperP(clock.shifted(strikes, 1, 7)) <= 0.05 ? 1 : 0;
      before += DayClock.upperP(clock.shifted(strikes, -14, -1)) <= 0.05 ? 1 : 0;
      DoubleStream answers = Arrays.stream(strikes).flatMap(day -> DoubleStream.of(day + 1 + 5 * random.nextDouble(), day + 1 + 5 * random.nextDouble()));
      DayClock followed = new DayClock(days(DoubleStream.concat(Arrays.stream(events), answers)), window(YEAR));
      found += DayClock.upperP(followed.shifted(strikes, 1, 7)) <= 0.05 ? 1 : 0;
    }
    assertTrue(after <= 26 && after >= 8, "Rejected after " + after + " of 400 where nothing happens");
    assertTrue(before <= 26 && before >= 8, "Rejected before " + before + " of 400 where nothing happens");
    assertTrue(found >= 360, "Found two attacks after each strike in " + found + " of 400");
  }

  @Test
  void strikesThatAnswerAttacksShowInTheLead() {
    double[] events = new SplittableRandom(9).doubles(60, 0, YEAR).toArray();
    double[] strikes = days(Arrays.stream(events).limit(12).map(time -> time + 3));
    DayClock clock = new DayClock(days(Arrays.stream(events)), window(YEAR));
    assertTrue(DayClock.upperP(clock.shifted(strikes, -14, -1)) < 0.05);
    assertTrue(DayClock.upperP(clock.shifted(strikes, 1, 14)) > 0.05);
  }

  private static Window window(int days) {
    return new Window(0, days, List.of());
  }

  private static double[] days(DoubleStream times) {
    return times.filter(time -> time < YEAR).map(Math::floor).sorted().toArray();
  }
}
