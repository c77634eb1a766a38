package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.casus.corpus.Marking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads reports. */
public final class ReadingOptions {

  @Option(
      names = "--manifest",
      paramLabel = "FILE.csv",
      description = "When reports came out, where they do not say so: a CSV file with the columns file and published.")
  private @Nullable Path manifest;

  @Option(
      names = "--marking",
      paramLabel = "TLP",
      converter = MarkingChoice.class,
      description = "To whom the reports may go on, where a manifest does not say so: TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or"
          + " TLP:RED. It outranks a line of a report that is a marking; what is made of them says it too.")
  private @Nullable Marking marking;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder with your own actors.csv, places.csv and other knowledge files, added to what ships with Casus.")
  private @Nullable Path knowledge;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = ThreadCount.class,
      description = "How many reports to read at a time, 1 to 64; every processor when left out. The result is the same.")
  private int threads = Math.min(ThreadCount.MOST, Runtime.getRuntime().availableProcessors());

  @Option(names = {"-q", "--quiet"}, description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Option(names = "--debug", description = "Show the stack trace of a defect in Casus.")
  private boolean debug;

  Optional<Path> manifest() {
    return Optional.ofNullable(manifest);
  }

  Optional<Path> knowledge() {
    return Optional.ofNullable(knowledge);
  }

  int threads() {
    return threads;
  }

  /** Whether to say nothing but what went wrong. */
  public boolean quiet() {
    return quiet;
  }

  boolean debug() {
    return debug;
  }

  /** Opens what reads. */
  public CaseReader reader() throws IOException {
    return new CaseReader(manifest(), Optional.ofNullable(marking), knowledge(), threads);
  }
}
