package org.casus.server.intake;

import org.casus.pipeline.CaseRun;
import org.casus.server.http.Bench;
import org.jspecify.annotations.Nullable;

/** What reads reports: opened when the first is added, since its models take seconds and memory, and kept. Thread-safe. */
final class ReadingDesk {
  private final Bench bench;
  private final SafeReader reader;
  private @Nullable CaseRun run;

  ReadingDesk(Bench bench) {
    this.bench = bench;
    this.reader = new SafeReader(ReadingLimits.standard(), bench.registers().knowledge().folder());
  }

  /** Takes documents apart. */
  SafeReader reader() {
    return reader;
  }

  /** Whether the models are open. */
  synchronized boolean open() {
    return run != null;
  }

  /** What reads their texts. */
  synchronized CaseRun run() {
    if (run == null) {
      run = CaseRun.open(bench.registers().knowledge());
    }
    return run;
  }

  /** The version of the reader, as the case remembers it: the same as that of the command line. */
  String version() {
    return bench.version() + " " + bench.registers().knowledge().digest();
  }
}
