package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking a shift up gives what counting under it gives. */
class ShiftTableTest {

  @ParameterizedTest
  @CsvSource({"40, 7, 0, 14", "40, 7, -14, 0", "3, 50, -30, 30", "200, 40, 3, 3.5", "1, 1, 0, 99"})
  void looksUpWhatIsCounted(int many, int few, double after, double until) {
    SplittableRandom random = new SplittableRandom(17);
    double[] events = Ascending.uniform(random, many, 5, 105);
    double[] moments = Ascending.uniform(random, few, 5, 105);
    ShiftTable table = new ShiftTable(events, moments, 100, after, until);
    for (int i = 0; i < 500; i++) {
      double shift = random.nextDouble() * 100;
      assertEquals(CircularShift.within(events, moments, 5, 105, after, until, shift), table.at(shift), "shift " + shift);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 14", "-14, 0", "-1, 0", "-31, 30"})
  void wholeDaysFallOnTheSameSide(int after, int until) {
    double[] events = new SplittableRandom(3).ints(60, 0, 90).sorted().asDoubleStream().toArray();
    double[] moments = Arrays.stream(events).filter(t -> t % 7 == 0).toArray();
    ShiftTable table = new ShiftTable(events, moments, 90, after, until);
    for (int shift = 0; shift < 90; shift++) {
      assertEquals(CircularShift.within(events, moments, 0, 90, after, until, shift), table.at(shift), "shift " + shift);
    }
  }
}
