package org.casus.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.casus.measure.tempo.Pelt;
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

/** How long the changes among counts take to find, on Poisson counts whose mean changes every 1,000, one thread, under JMH. Wall time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
public class ChangesBenchmark {
  private static final int SEGMENT = 1_000;
  private static final int SHORTEST = 28;
  private static final double SHAPE = 2;

  /** How many counts. */
  @Param({"1000", "10000", "1000000"})
  public int n;

  private int[] counts = {};

  /** Draws the counts. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(3);
    counts = new int[n];
    double mean = 1;
    for (int i = 0; i < n; i++) {
      mean = i % SEGMENT == 0 ? 1 + 5 * random.nextDouble() : mean;
      counts[i] = poisson(random, mean);
    }
  }

  private static int poisson(SplittableRandom random, double mean) {
    int count = 0;
    for (double product = random.nextDouble(); product > Math.exp(-mean); product *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  /** Under the cost of Poisson counts. */
  @Benchmark
  public int[] poisson() {
    return Pelt.poisson(counts, SHORTEST, Pelt.Penalty.MBIC);
  }

  /** Under the cost of counts that vary more. */
  @Benchmark
  public int[] negativeBinomial() {
    return Pelt.negativeBinomial(counts, SHAPE, SHORTEST, Pelt.Penalty.MBIC);
  }
}
