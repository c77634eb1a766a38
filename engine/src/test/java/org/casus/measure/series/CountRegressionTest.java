package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Draws;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** Regressions of counts: by hand, simulated, and with nothing on one side. */
class CountRegressionTest {

  @Test
  void twoGroupsByHand() {
    int[] counts = {2, 4, 3, 3, 9, 11, 10, 6};
    CountRegression fit = CountRegression.of(counts, Design.of(8).constant().step("post", 4));
    assertEquals(Math.log(3), fit.coefficient("constant"), 1e-10);
    assertEquals(Math.log(9 / 3.0), fit.coefficient("post"), 1e-10);
    double phi = ((1 + 1) / 3.0 + (0 + 4 + 1 + 9) / 9.0) / 6;
    assertEquals(phi, fit.phi(), 1e-10);
    assertEquals(Math.sqrt(phi * (1 / 12.0 + 1 / 36.0)), fit.error("post"), 1e-10);
    double robust = Math.sqrt(2 / 144.0 + 14 / 1296.0);
    assertEquals(robust, fit.robustError("post", 0), 1e-10, "Lag 0 is the estimate of White");
    assertEquals(fit.ratio("post", 0.95).estimate(), 3, 1e-9);
  }

  @Test
  void anOrthogonalDesignSpansTheSame() {
    SplittableRandom random = new SplittableRandom(4);
    int[] counts = IntStream.range(0, 60).map(i -> random.nextInt(6)).toArray();
    Design design = Design.of(60).constant().spline(9);
    Design orthogonal = design.orthogonal();
    org.junit.jupiter.api.Assertions.assertArrayEquals(CountRegression.of(counts, design).fitted(), CountRegression.of(counts, orthogonal).fitted(), 1e-6);
    double[][] columns = orthogonal.columns();
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j <= i; j++) {
        double product = 0;
        for (int row = 0; row < 60; row++) {
          product += columns[i][row] * columns[j][row] / 60;
        }
        assertEquals(i == j ? 1 : 0, product, 1e-10);
      }
    }
  }

  @Test
  void nothingAfterIsFoundAsSuch() {
    CountRegression fit = CountRegression.of(new int[] {3, 5, 4, 0, 0, 0}, Design.of(6).constant().step("post", 3));
    assertEquals(Math.log(4), fit.coefficient("constant"), 1e-6);
    assertTrue(fit.coefficient("post") < -10);
    assertThrows(IllegalArgumentException.class, () -> CountRegression.of(new int[6], Design.of(6).constant()));
  }

  @Test
  void robustIntervalsCoverWhereStepsAreCorrelatedAndUsualOnesDoNot() {
    int robust = 0;
    int usual = 0;
    int weeks = 400;
    for (int i = 0; i < 300; i++) {
      SplittableRandom random = new Draws(131, 1).generator(i);
      int[] counts = CountHawkesTest.simulate(new CountHawkes(2, 0.5, 0.5), weeks, random);
      InterruptedSeries series = InterruptedSeries.of(counts, 200, Design.of(weeks).constant(), 12, 0.95);
      robust += series.level().interval().contains(1) ? 1 : 0;
      usual += series.fit().ratio("post", 0.95).interval().contains(1) ? 1 : 0;
    }
    assertTrue(robust >= 0.86 * 300, "Robust intervals cover in " + robust + " of 300");
    assertTrue(usual <= robust - 30, "Usual intervals cover in " + usual);
  }

  @Test
  void thePlaceboKeepsItsSizeWhereStepsAreCorrelated() {
    int rejected = 0;
    Design constant = Design.of(200).constant();
    for (int i = 0; i < 100; i++) {
      SplittableRandom random = new Draws(132, 1).generator(i);
      int[] counts = CountHawkesTest.simulate(new CountHawkes(2, 0.5, 0.5), 200, random);
      rejected += InterruptedSeries.placebo(counts, 26 + random.nextInt(149), constant, 26).lower() <= 0.05 ? 1 : 0;
    }
    assertTrue(rejected >= 1 && rejected <= 10, "Rejected " + rejected + " of 100 where nothing happens");
  }

  @Test
  void aFallAndItsReturnAreFound() {
    SplittableRandom random = new SplittableRandom(12);
    int[] counts = IntStream.range(0, 300).map(w -> {
      double mean = 20 * (w < 150 ? 1 : 0.5 * Math.exp(0.004 * (w - 149)));
      return new PoissonDistribution(mean).inverseCumulativeProbability(random.nextDouble());
    }).toArray();
    InterruptedSeries series = InterruptedSeries.of(counts, 150, 4, 0.95);
    assertTrue(series.level().interval().contains(0.5) && series.level().p() < 1e-6);
    assertEquals(Math.exp(0.004), series.slope().estimate(), 0.002);
    Placebo placebo = InterruptedSeries.placebo(counts, 150, Design.of(300).constant(), 30);
    assertEquals(240, placebo.others());
    assertTrue(placebo.lower() <= 0.05, placebo::toString);
  }

  @Test
  void splinesRunStraightAtTheEnds() {
    double[][] columns = Spline.columns(100, 5);
    for (double[] column : columns) {
      for (int i : new int[] {1, 2, 3, 4, 95, 96, 97, 98}) {
        assertEquals(0, column[i + 1] - 2 * column[i] + column[i - 1], 1e-9);
      }
    }
    assertTrue(Math.abs(columns[1][51] - 2 * columns[1][50] + columns[1][49]) > 1e-5);
  }
}
