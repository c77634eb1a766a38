package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;

/** Lagged regressions of simulated series. */
class GrangerTest {
  private static final int WEEKS = 260;

  private static double[] noise(SplittableRandom random, int steps) {
    double[] noise = new double[steps];
    Arrays.setAll(noise, i -> random.nextGaussian());
    return noise;
  }

  /** A series with a memory of .4 for its own past and a given one for another's, two steps back. */
  private static double[] following(double[] other, double factor, SplittableRandom random) {
    double[] series = noise(random, other.length);
    for (int t = 2; t < series.length; t++) {
      series[t] += 0.4 * series[t - 1] + factor * other[t - 2];
    }
    return series;
  }

  @Test
  void keepsItsSizeAndFindsWhatFollows() {
    int wrong = 0;
    int found = 0;
    for (int i = 0; i < 400; i++) {
      SplittableRandom random = new Draws(121, 1).generator(i);
      double[] cause = following(new double[WEEKS], 0, random);
      wrong += Granger.test(cause, following(cause, 0, random), 2).p() <= 0.05 ? 1 : 0;
      found += Granger.test(cause, following(cause, 0.4, random), 2).p() <= 0.05 ? 1 : 0;
    }
    assertTrue(wrong >= 8 && wrong <= 32, "Rejected " + wrong + " of 400 where nothing follows");
    assertTrue(found >= 380, "Found " + found + " of 400");
  }

  @Test
  void aCampaignThatBothShareIsTakenUpByTheSpline() {
    int alone = 0;
    int beside = 0;
    for (int i = 0; i < 200; i++) {
      SplittableRandom random = new Draws(122, 1).generator(i);
      double[] one = noise(random, WEEKS);
      double[] other = noise(random, WEEKS);
      for (int t = 0; t < WEEKS; t++) {
        double campaign = 1.5 * Math.exp(-0.5 * Math.pow((t - 130) / 30.0, 2));
        one[t] += campaign;
        other[t] += campaign;
      }
      alone += Granger.test(one, other, 2).p() <= 0.05 ? 1 : 0;
      beside += Granger.test(one, other, 2, Design.of(WEEKS).constant().spline(8)).p() <= 0.05 ? 1 : 0;
    }
    assertTrue(alone >= 100, "Without the spline it seems to follow in " + alone + " of 200");
    assertTrue(beside <= 20, "With it, in " + beside + " of 200");
  }

  @Test
  void lagsAreChosenByTheCriterion() {
    SplittableRandom random = new SplittableRandom(4);
    double[] cause = noise(random, 1000);
    double[] effect = following(cause, 0.5, random);
    assertEquals(2, Lags.best(cause, effect, 8));
    assertEquals(1, Lags.best(noise(random, 1000), following(cause, 0, random), 8));
  }

  @Test
  void scaleAndShiftChangeNothing() {
    SplittableRandom random = new SplittableRandom(6);
    double[] cause = noise(random, 120);
    double[] effect = following(cause, 0.3, random);
    Granger one = Granger.test(cause, effect, 3);
    Granger other = Granger.test(Arrays.stream(cause).map(x -> 1e6 * x + 7).toArray(), Arrays.stream(effect).map(x -> x / 1e4 - 3).toArray(), 3);
    assertEquals(one.statistic(), other.statistic(), 1e-6);
    assertEquals(117, one.rows());
    assertEquals(110, one.denominator());
  }

  @Test
  void errorsSayWhatWasWrong() {
    double[] steady = new double[50];
    Arrays.fill(steady, 2);
    double[] series = noise(new SplittableRandom(1), 50);
    String repeated = message(() -> Granger.test(steady, series, 2));
    assertTrue(repeated.contains("follows from the others"), repeated);
    assertEquals(repeated, message(() -> Granger.test(new double[50], series, 2)));
    String length = message(() -> Granger.test(new double[49], series, 2));
    assertTrue(length.contains("49") && length.contains("50"), length);
    assertThrows(IllegalArgumentException.class, () -> Granger.test(series, series, 0));
    assertThrows(IllegalArgumentException.class, () -> Granger.test(Arrays.copyOf(series, 9), Arrays.copyOf(series, 9), 4));
    String name = message(() -> Design.of(3).constant().index("law"));
    assertTrue(name.contains("law") && name.contains("constant"), name);
    assertThrows(IllegalArgumentException.class, () -> Design.of(3).constant().constant());
    assertThrows(IllegalArgumentException.class, () -> Design.of(3).with("x", new double[] {1, Double.NaN, 2}));
  }

  private static String message(org.junit.jupiter.api.function.Executable wrong) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, wrong).getMessage());
  }
}
