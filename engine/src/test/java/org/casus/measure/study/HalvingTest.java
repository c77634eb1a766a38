package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against 2,000 simulated pairs of windows for each number of attacks expected before. */
class HalvingTest {

  @ParameterizedTest
  @CsvSource({"3, .05", "5, .12", "8, .22", "10, .28", "15, .40", "20, .51", "30, .68", "40, .80", "60, .93"})
  void powerIsThatOfSimulations(double expected, double power) {
    assertEquals(power, Halving.power(expected), 0.03);
  }
}
