package org.casus.measure.hawkes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Draws;
import org.casus.measure.tempo.Interval;
import org.junit.jupiter.api.Test;

/** Fits on simulated events. */
class HawkesFitTest {
  private static final double YEAR = 365;
  private static final ExpHawkes CLUSTERED = new ExpHawkes(30 / YEAR, 0.5, 0.2);

  private static double[] simulated(ExpHawkes process, int draw) {
    return Thinning.times(process, 0, YEAR, new Draws(71, 1).generator(draw));
  }

  @Test
  void simulationHasTheRateItShould() {
    double mean = IntStream.range(0, 400).map(i -> simulated(CLUSTERED, i).length).average().orElseThrow();
    assertEquals(60, mean, 3);
    assertArrayEquals(simulated(CLUSTERED, 3), simulated(CLUSTERED, 3));
    MultiHawkes both = new MultiHawkes(new double[] {0.2, 0.1}, new double[][] {{0.3, 0.2}, {0.4, 0.1}}, new double[][] {{1, 1}, {2, 2}});
    int[] counts = Thinning.events(both, 0, 20_000, new SplittableRandom(9)).counts();
    double scale = 0.7 * 0.9 - 0.2 * 0.4;
    assertEquals((0.9 * 0.2 + 0.2 * 0.1) / scale * 20_000, counts[0], 500);
    assertEquals((0.4 * 0.2 + 0.7 * 0.1) / scale * 20_000, counts[1], 500);
    assertThrows(IllegalArgumentException.class, () -> Thinning.times(new ExpHawkes(1, 3, 5), 0, 1e6, new SplittableRandom(1)));
  }

  @Test
  void rescaledTruthIsExponential() {
    int rejected = 0;
    for (int i = 0; i < 200; i++) {
      rejected += Fitness.of(CLUSTERED.rescaled(simulated(CLUSTERED, i), 0, YEAR)).p() <= 0.05 ? 1 : 0;
    }
    assertTrue(rejected >= 2 && rejected <= 20, "The truth was rejected " + rejected + " times of 200");
  }

  /**
   * The one start that is chosen for many events leads as high as fifteen starts do, wherever offspring are told from none;
   * where they are not, the likelihood is so flat that the summits differ by less than counts.
   */
  @Test
  void manyEventsAreFittedAsWellFromOneStartAsFromFifteen() {
    for (int draw = 0; draw < 24; draw++) {
      double n = new double[] {0.05, 0.3, 0.6, 0.9}[draw % 4];
      double lag = new double[] {0.5, 3, 25}[draw % 3];
      double[] times = Thinning.times(new ExpHawkes(2 * (1 - n), n, 1 / lag), 0, 400, new Draws(13, 1).generator(draw));
      assertTrue(times.length > 500 || draw % 4 == 3, times.length + " events");
      double best = ExpHawkes.poisson(times.length, 400);
      for (int start = 0; start < 15; start++) {
        best = Math.max(best, climbed(times, 0.1 + 0.2 * (start % 5), new double[] {0.1, 0.5, 0.95}[start / 5]));
      }
      assertEquals(best, ExpHawkesFit.of(times, 0, 400, Bounds.DAYS).logLikelihood(), n < 0.1 ? 0.3 : 1e-6, "n " + n + ", lag " + lag);
    }
  }

  private static double climbed(double[] times, double share, double n) {
    double[] low = {Math.log(1e-5), Math.log(Bounds.LEAST), -Math.log(60)};
    double[] high = {Math.log(50), Math.log(3), -Math.log(0.25)};
    double[] start = {Math.log(times.length / 400.0 * (1 - n)), Math.log(n), -Math.log(Bounds.DAYS.lag(share))};
    return -times.length * BoxBfgs.minimise((logs, gradient) -> {
      ExpHawkes process = new ExpHawkes(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]));
      double value = process.logLikelihood(times, 0, 400, gradient);
      gradient[0] *= -process.mu() / times.length;
      gradient[1] *= -process.n() / times.length;
      gradient[2] *= -process.beta() / times.length;
      return -value / times.length;
    }, low, high, List.of(start)).value();
  }

  /** The compensator adds up to the events at the maximum, for a baseline that can be scaled freely. */
  @Test
  void theCompensatorOfAFitAddsUp() {
    double[] times = simulated(CLUSTERED, 5);
    ExpHawkes fit = ExpHawkesFit.of(times, 0, YEAR, Bounds.DAYS).process();
    double left = IntStream.range(0, times.length).mapToDouble(i -> -Math.expm1(-fit.beta() * (YEAR - times[i]))).sum();
    assertEquals(times.length, fit.mu() * YEAR + fit.n() * left, 1e-5);
    StepHawkes steps = StepHawkesFit.of(times, 0, YEAR, 60, Bounds.DAYS).process();
    double kept = IntStream.range(0, times.length).mapToDouble(i -> -Math.expm1(-steps.beta() * (YEAR - times[i]))).sum();
    assertEquals(times.length, Arrays.stream(steps.mu()).sum() * YEAR / steps.mu().length + steps.n() * kept, 1e-3);
    assertEquals(6, steps.mu().length);
  }

  @Test
  void profileIntervalsCover() {
    int covered = 0;
    int detected = 0;
    for (int i = 0; i < 150; i++) {
      double[] times = simulated(CLUSTERED, i);
      ExpHawkesFit fit = ExpHawkesFit.of(times, 0, YEAR, Bounds.DAYS);
      Interval interval = fit.interval(0.95);
      assertTrue(interval.contains(fit.process().n()), interval + " without " + fit.process());
      covered += interval.contains(0.5) ? 1 : 0;
      detected += interval.low() > 0 ? 1 : 0;
    }
    assertTrue(covered >= 135, "Covered " + covered + " of 150");
    assertTrue(detected >= 105, "Detected " + detected + " of 150");
  }

  @Test
  void noExcitationIsRarelyFound() {
    int found = 0;
    for (int i = 0; i < 200; i++) {
      ExpHawkesFit fit = ExpHawkesFit.of(simulated(new ExpHawkes(40 / YEAR, 0, 1), i), 0, YEAR, Bounds.DAYS);
      assertTrue(fit.statistic() >= 0);
      found += fit.statistic() > 3.84 ? 1 : 0;
    }
    assertTrue(found <= 20, "Found " + found + " times of 200 where there is none");
  }

  /** A rate that quadruples half-way looks like excitation to a constant baseline and not to one in steps. */
  @Test
  void aStepIsTakenForExcitation() {
    int constant = 0;
    int steps = 0;
    StepHawkes process = new StepHawkes(new double[] {16 / YEAR, 16 / YEAR, 16 / YEAR, 112 / YEAR, 112 / YEAR, 112 / YEAR}, 0, 1);
    for (int i = 0; i < 60; i++) {
      double[] times = Thinning.times(process, 0, YEAR, new Draws(72, 1).generator(i));
      constant += ExpHawkesFit.of(times, 0, YEAR, Bounds.DAYS).statistic() > 3.84 ? 1 : 0;
      steps += StepHawkesFit.of(times, 0, YEAR, 60, Bounds.DAYS).statistic() > 3.84 ? 1 : 0;
    }
    assertTrue(constant > 40, "The constant baseline found excitation in " + constant + " of 60");
    assertTrue(steps <= 9, "The baseline in steps found excitation in " + steps + " of 60");
  }

  @Test
  void unitsOfTimeChangeNothingElse() {
    double[] times = simulated(CLUSTERED, 8);
    ExpHawkesFit days = ExpHawkesFit.of(times, 0, YEAR, Bounds.DAYS);
    ExpHawkesFit hours = ExpHawkesFit.of(Arrays.stream(times).map(t -> 24 * t).toArray(), 0, 24 * YEAR, new Bounds(6, 24 * 60, 3));
    assertEquals(days.process().n(), hours.process().n(), 1e-6);
    assertEquals(days.process().beta(), hours.process().beta() * 24, 1e-5);
    assertEquals(days.statistic(), hours.statistic(), 1e-7);
  }

  @Test
  void severalKindsAreRecovered() {
    MultiHawkes truth = new MultiHawkes(new double[] {0.3, 0.1}, new double[][] {{0.4, 0.3}, {0.15, 0.1}}, new double[][] {{0.5, 0.5}, {1, 1}});
    Marked events = Thinning.events(truth, 0, 6000, new SplittableRandom(4));
    MultiHawkesFit fit = MultiHawkesFit.of(events, MultiHawkes.Decay.TARGET, Bounds.DAYS);
    assertTrue(fit.logLikelihood() >= truth.logLikelihood(events));
    for (int i = 0; i < 2; i++) {
      assertEquals(truth.mu()[i], fit.process().mu()[i], 0.06);
      assertArrayEquals(truth.n()[i], fit.process().n()[i], 0.12);
    }
    assertTrue(fit.logLikelihood() <= MultiHawkesFit.of(events, MultiHawkes.Decay.FULL, Bounds.DAYS).logLikelihood() + 1e-6);
    assertEquals((0.5 + Math.sqrt(0.27)) / 2, truth.branchingRatio(), 1e-9);
  }

  @Test
  void wrongInputIsNamed() {
    String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> ExpHawkesFit.of(new double[] {3, 2}, 0, 5, Bounds.DAYS)).getMessage());
    assertTrue(message.contains("2.0 follows 3.0"), message);
    assertThrows(IllegalArgumentException.class, () -> new Marked(new double[] {1}, new int[] {2}, 2, 0, 5));
    assertThrows(IllegalArgumentException.class, () -> new ExpHawkes(0, 0.5, 1));
  }
}
