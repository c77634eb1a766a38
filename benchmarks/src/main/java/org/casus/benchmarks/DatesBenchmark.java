package org.casus.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.Thinning;
import org.casus.measure.study.DayClock;
import org.casus.measure.study.Window;
import org.casus.measure.tempo.Bursts;
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

/** How long bursts among dates and shifts of dates take, on simulated dates, one thread, under JMH. Wall time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
public class DatesBenchmark {
  private static final int MOMENTS = 10;
  private static final int DAYS = 10_000;

  /** How many dates. */
  @Param({"200", "1000"})
  public int n;

  private double[] clustered = {};
  private double[] dates = {};
  private double[] moments = {};

  /** Simulates the dates. */
  @Setup
  public void simulate() {
    SplittableRandom random = new SplittableRandom(4);
    clustered = Arrays.copyOf(Thinning.times(new ExpHawkes(0.5, 0.6, 1), 0, 2.0 * n, random), n);
    dates = random.ints(n, 0, DAYS).sorted().asDoubleStream().toArray();
    moments = random.ints(MOMENTS, 0, DAYS).sorted().asDoubleStream().toArray();
  }

  /** Levels of bursts. */
  @Benchmark
  public List<Bursts.Burst> bursts() {
    return Bursts.of(clustered, 2, 1);
  }

  /** 9,999 shifts of ten moments among the dates, by whole days around 10,000 days. */
  @Benchmark
  public double shifts() {
    return DayClock.upperP(new DayClock(dates, new Window(0, DAYS, List.of())).shifted(moments, 1, 14));
  }
}
