package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casus.train.IncidentTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code casus train incidents}. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Learns to read the incidents of wire reports: who did what to whom, with what.",
    sortOptions = false,
    footer = {"", "Example: casus train incidents train.jsonl --out engine/models/incidents.zip"})
final class TrainIncidentsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CORPUS.jsonl", description = "Reports with their incidents as in MUC-4, one a line.")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the weights; a file there is replaced.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(corpus)) {
      throw new WrongUse("\"" + corpus + "\" is no file; give the corpus as JSON Lines.");
    }
    spec.commandLine().getErr().println("Learning from " + corpus + "; this takes some minutes.");
    IncidentTraining.of(corpus).write(Files.newOutputStream(out));
    spec.commandLine().getOut().println("Wrote " + out + ".");
    return ExitCode.DONE;
  }
}
