package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casus.learn.Weights;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that learn the weights of a reader have in common. */
abstract class TrainReader implements Callable<Integer> {

  @Parameters(paramLabel = "CORPUS.jsonl", description = "The annotated corpus, one report a line.")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the weights; a file there is replaced.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Learns from a corpus. */
  abstract Weights learn(Path file) throws IOException;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(corpus)) {
      throw new WrongUse("\"" + corpus + "\" is no file; give the corpus as JSON Lines.");
    }
    spec.commandLine().getErr().println("Learning from " + corpus + "; this takes some minutes.");
    learn(corpus).write(Files.newOutputStream(out));
    spec.commandLine().getOut().println("Wrote " + out + ".");
    return ExitCode.DONE;
  }
}
