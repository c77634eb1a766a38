package org.casus.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command that reads reports and writes into a folder. */
final class OutputOptions {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; made when there is none.")
  private Path out = Path.of("");

  @Option(names = "--force", description = "Write to DIR even when it holds other files; one that has the name of a file of Casus's own is never replaced.")
  private boolean force;

  Path out() {
    return out;
  }

  boolean force() {
    return force;
  }
}
