package org.casus.measure.hawkes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecayTest {

  @Test
  void itIsTheExponential() {
    new SplittableRandom(5).doubles(500_000, -700, 0).forEach(DecayTest::near);
    new SplittableRandom(6).doubles(500_000, -2, 0).forEach(DecayTest::near);
  }

  private static void near(double x) {
    double exact = StrictMath.exp(x);
    assertTrue(Math.abs(Decay.exp(x) - exact) <= 2 * Math.ulp(exact), () -> x + ": " + Decay.exp(x) + ", not " + exact);
  }

  @Test
  void smallStepsAreNotLost() {
    assertEquals(1, Decay.exp(0), 0);
    assertEquals(Math.exp(-1e-12), Decay.exp(-1e-12), 0);
  }

  @Test
  void whatIsTooSmallStaysSmallAndAboveZero() {
    assertEquals(Math.exp(-700), Decay.exp(-1e6), 1e-310);
    assertEquals(Decay.exp(-700), Decay.exp(Double.NEGATIVE_INFINITY), 0);
    assertTrue(Double.isNaN(Decay.exp(Double.NaN)));
  }
}
