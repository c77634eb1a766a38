package org.casus.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.casus.measure.hawkes.Bounds;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.ExpHawkesFit;
import org.casus.measure.hawkes.Thinning;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a self-exciting process of one kind takes, on events simulated from 0.5, 0.6 and 1, one thread, under JMH. Wall time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
public class HawkesBenchmark {
  private static final ExpHawkes TRUTH = new ExpHawkes(0.5, 0.6, 1);
  /** Days in which an event comes: mu / (1 - n) = 1.25 events a day, and a tenth more time than needed. */
  private static final double DAYS_AN_EVENT = 1.1 / 1.25;

  /** How many events. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int n;

  private final double[] gradient = new double[3];
  private double[] times = {};

  /** Simulates the events. */
  @Setup
  public void simulate() {
    double[] drawn = Thinning.times(TRUTH, 0, n * DAYS_AN_EVENT + 200, new SplittableRandom(1));
    if (drawn.length < n) {
      throw new IllegalStateException("Only " + drawn.length + " of " + n + " events were simulated; lengthen the window.");
    }
    times = Arrays.copyOf(drawn, n);
  }

  /** The likelihood with its gradient. */
  @Benchmark
  public double logLikelihood() {
    return TRUTH.logLikelihood(times, 0, times[n - 1], gradient);
  }

  /** The fit by maximum likelihood. */
  @Benchmark
  public double fit() {
    return ExpHawkesFit.of(times, 0, times[n - 1], Bounds.DAYS).logLikelihood();
  }
}
