package org.casus.benchmarks;

import java.util.concurrent.TimeUnit;
import org.casus.measure.study.Effort;
import org.casus.measure.study.Events;
import org.casus.measure.study.Measured;
import org.casus.measure.study.Plan;
import org.casus.measure.study.StudyRunner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long all analyses of {@link MadeIncidents} take with full effort, one thread, under JMH. Wall time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 7, time = 2)
public class StudyBenchmark {
  private final MadeIncidents made = new MadeIncidents();
  private final Events events = made.events();
  private final Plan plan = made.plan();

  /** Every analysis, in 20 partitions of 20 samples each, and under the other lenses. */
  @Benchmark
  public Measured report() {
    return new StudyRunner(events, Effort.FULL, 1).run(plan);
  }
}
