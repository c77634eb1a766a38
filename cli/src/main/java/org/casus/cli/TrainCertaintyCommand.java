package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casus.train.CertaintyTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code casus train certainty}. */
@Command(
    name = "certainty",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Learns how sure wire reports are of the organisations they name.",
    sortOptions = false,
    footer = {"", "Example: casus train certainty train.jsonl --out engine/models/certainty.zip"})
final class TrainCertaintyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CORPUS.jsonl", description = "Reports with their answer keys as in MUC-4, one a line.")
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
    CertaintyTraining.of(corpus).write(Files.newOutputStream(out));
    spec.commandLine().getOut().println("Wrote " + out + ".");
    return ExitCode.DONE;
  }
}
