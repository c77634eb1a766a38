package org.casus.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.casus.measure.hawkes.Bounds;
import org.casus.measure.hawkes.Marked;
import org.casus.measure.hawkes.MultiHawkes;
import org.casus.measure.hawkes.MultiHawkesFit;
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

/** How long a fit of two kinds of events that excite each other takes, on simulated events, one thread, under JMH. Wall time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
public class TwoKindsBenchmark {
  private static final MultiHawkes TRUTH = new MultiHawkes(
      new double[] {0.3, 0.1}, new double[][] {{0.4, 0.3}, {0.15, 0.1}}, new double[][] {{0.5, 0.5}, {1, 1}});
  /** More days than an event needs: the baselines alone bring 0.4 events a day, their offspring more. */
  private static final double DAYS_AN_EVENT = 1.3;

  /** How many events of both kinds together. */
  @Param({"10000", "100000"})
  public int n;

  private Marked events = new Marked(new double[0], new int[0], 2, 0, 1);

  /** Simulates the events. */
  @Setup
  public void simulate() {
    Marked both = Thinning.events(TRUTH, 0, n * DAYS_AN_EVENT + 200, new SplittableRandom(2));
    if (both.times().length < n) {
      throw new IllegalStateException("Only " + both.times().length + " of " + n + " events were simulated; lengthen the window.");
    }
    events = new Marked(Arrays.copyOf(both.times(), n), Arrays.copyOf(both.kinds(), n), 2, 0, both.times()[n - 1]);
  }

  /** The fit by maximum likelihood. */
  @Benchmark
  public double fit() {
    return MultiHawkesFit.of(events, MultiHawkes.Decay.TARGET, Bounds.DAYS).logLikelihood();
  }
}
