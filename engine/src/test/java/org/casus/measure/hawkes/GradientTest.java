package org.casus.measure.hawkes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Likelihoods against their definition, and gradients against finite differences. */
class GradientTest {
  private static final ExpHawkes TRUTH = new ExpHawkes(0.3, 0.5, 0.4);
  private static final double[] TIMES = Thinning.times(TRUTH, 5, 205, new SplittableRandom(11));

  private static void same(double[] gradient, double[] at, ToDoubleFunction<double[]> value) {
    for (int i = 0; i < at.length; i++) {
      double step = 1e-5 * Math.max(0.01, Math.abs(at[i]));
      double[] more = at.clone();
      double[] less = at.clone();
      more[i] += step;
      less[i] -= step;
      double slope = (value.applyAsDouble(more) - value.applyAsDouble(less)) / (2 * step);
      assertEquals(slope, gradient[i], 1e-5 * Math.max(1, Math.abs(slope)), "by parameter " + i);
    }
  }

  /** The sum over all pairs and one exponential for each event, as the textbook has it. */
  private static double plain(ExpHawkes p, double[] times, double from, double to) {
    double sum = -p.mu() * (to - from);
    for (int i = 0; i < times.length; i++) {
      double intensity = p.mu();
      for (int k = 0; k < i; k++) {
        intensity += p.n() * p.beta() * Math.exp(-p.beta() * (times[i] - times[k]));
      }
      sum += Math.log(intensity) + p.n() * Math.expm1(-p.beta() * (to - times[i]));
    }
    return sum;
  }

  @Test
  void oneTermCompensatorAndRunningProduct() {
    assertTrue(TIMES.length > 60, "Only " + TIMES.length + " events");
    for (ExpHawkes p : new ExpHawkes[] {TRUTH, new ExpHawkes(1e-9, 2.5, 9), new ExpHawkes(80, 0.1, 0.01), new ExpHawkes(0.2, 0, 1)}) {
      double expected = plain(p, TIMES, 5, 205);
      assertEquals(expected, p.logLikelihood(TIMES, 5, 205), 1e-9 * Math.abs(expected));
    }
    assertEquals(-0.3 * 200, TRUTH.logLikelihood(new double[0], 5, 205), 1e-12);
  }

  @Test
  void theWindowIsExplicit() {
    double[] shifted = java.util.Arrays.stream(TIMES).map(t -> t + 1000).toArray();
    assertEquals(TRUTH.logLikelihood(TIMES, 5, 205), TRUTH.logLikelihood(shifted, 1005, 1205), 1e-7);
    double last = TIMES[TIMES.length - 1];
    assertTrue(TRUTH.logLikelihood(TIMES, 5, last) > TRUTH.logLikelihood(TIMES, 5, 205));
    assertEquals(-0.3 * 7, TRUTH.logLikelihood(TIMES, -2, 205) - TRUTH.logLikelihood(TIMES, 5, 205), 1e-9);
  }

  @Test
  void constantBaseline() {
    double[] gradient = new double[3];
    TRUTH.logLikelihood(TIMES, 5, 205, gradient);
    same(gradient, new double[] {0.3, 0.5, 0.4}, v -> new ExpHawkes(v[0], v[1], v[2]).logLikelihood(TIMES, 5, 205));
  }

  @Test
  void baselineInSteps() {
    double[] at = {0.2, 0.5, 0.3, 0.4, 0.7};
    double[] gradient = new double[5];
    steps(at).logLikelihood(TIMES, 5, 205, gradient);
    same(gradient, at, v -> steps(v).logLikelihood(TIMES, 5, 205));
    double[] flat = {0.3, 0.3, 0.3, 0.5, 0.4};
    assertEquals(TRUTH.logLikelihood(TIMES, 5, 205), steps(flat).logLikelihood(TIMES, 5, 205), 1e-9);
  }

  private static StepHawkes steps(double[] v) {
    return new StepHawkes(new double[] {v[0], v[1], v[2]}, v[3], v[4]);
  }

  @Test
  void oneKindOfSeveral() {
    int[] kinds = IntStream.range(0, TIMES.length).map(i -> i * 7 % 3).toArray();
    Marked events = new Marked(TIMES, kinds, 3, 5, 205);
    double[] at = {0.1, 0.2, 0.3, 0.1, 0.5, 0.9, 0.3};
    double[] gradient = new double[7];
    value(events, at, gradient);
    same(gradient, at, v -> value(events, v, new double[7]));
    double[] alike = {0.1, 0.2, 0.3, 0.1, 0.5, 0.5, 0.5};
    double[] nearly = {0.1, 0.2, 0.3, 0.1, 0.5, 0.5 + 1e-12, 0.5};
    assertEquals(value(events, alike, gradient), value(events, nearly, gradient), 1e-8);
  }

  private static double value(Marked events, double[] v, double[] gradient) {
    return new TargetIntensity(events, 1).logLikelihood(v[0], new double[] {v[1], v[2], v[3]}, new double[] {v[4], v[5], v[6]}, gradient);
  }

  @Test
  void oneKindAloneIsTheUnivariateProcess() {
    Marked events = new Marked(TIMES, new int[TIMES.length], 1, 5, 205);
    MultiHawkes one = new MultiHawkes(new double[] {0.3}, new double[][] {{0.5}}, new double[][] {{0.4}});
    assertEquals(TRUTH.logLikelihood(TIMES, 5, 205), one.logLikelihood(events), 1e-9);
    assertEquals(0.5, one.branchingRatio(), 1e-12);
  }

  @Test
  void aftershocks() {
    double[] magnitudes = IntStream.range(0, TIMES.length).mapToDouble(i -> i * 13 % 17 / 10.0).toArray();
    for (double[] at : new double[][] {{0.1, 0.4, 0.8, 0.05, 1.2}, {0.1, 0.4, 0.8, 0.05, 0.9}, {0.1, 0.4, 0.8, 0.05, 1.0000003}}) {
      double[] gradient = new double[5];
      etas(at).logLikelihood(TIMES, magnitudes, 5, 205, gradient);
      same(gradient, at, v -> etas(v).logLikelihood(TIMES, magnitudes, 5, 205));
    }
  }

  private static Etas etas(double[] v) {
    return new Etas(v[0], v[1], v[2], v[3], v[4]);
  }
}
