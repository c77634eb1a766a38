package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DayClockTest {

  @Property(tries = 200)
  void countsAsOneWouldByHand(@ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int days, @ForAll @IntRange(max = 40) int events, @ForAll @IntRange(max = 6) int moments) {
    SplittableRandom random = new SplittableRandom(seed);
    double first = random.nextInt(-1000, 1000);
    double[] at = random.doubles(events).map(share -> first + Math.floor(share * days)).toArray();
    double[] around = random.doubles(moments).map(share -> first + Math.floor(share * days)).toArray();
    int from = random.nextInt(-4, 2);
    int to = from + random.nextInt(0, 4);
    double[] shifted = new DayClock(at, new Window(first, first + days, java.util.List.of())).shifted(around, from, to);
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
}
