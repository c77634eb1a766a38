package org.casus.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.corpus.Report;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.ReportReading;
import org.casus.pipeline.Workspace;
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

/** How long one report takes from its text to its reading, under JMH. Wall time, so the machine should be idle. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 6, time = 5)
public class ReportBenchmark {

  /** Which report. */
  @Param({"examples/reports/ukraine-2014-donbas.txt", "examples/reports/sahel-2023-mali.pdf"})
  public String file = "";

  private final ReportReading reading = new ReportReading(Knowledge.shipped());
  private List<Report> reports = List.of();

  /** Opens the report. */
  @Setup
  public void open() {
    reports = new Corpus().read(List.of(file), Manifest.none()).reports();
  }

  /** All stages on one report. */
  @Benchmark
  public Workspace read() {
    return reading.read(reports.get(0));
  }
}
