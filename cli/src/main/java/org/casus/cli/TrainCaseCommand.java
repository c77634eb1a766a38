package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.train.CasedTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code casus train case}. */
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Learns which words of a text in capitals are names.",
    sortOptions = false,
    footer = {"", "Example: casus train case news.jsonl --out engine/models"})
final class TrainCaseCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "TEXTS.jsonl", description = "Edited news in its right case: a JSON object a line with the field text, or sentences of tokens.")
  private List<Path> corpora = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for case-words.gz and case-weights.gz; files there of these names are replaced.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (Path corpus : corpora) {
      if (!Files.isRegularFile(corpus)) {
        throw new WrongUse("\"" + corpus + "\" is no file; give texts as JSON Lines.");
      }
    }
    List<String> texts = CasedTexts.read(corpora);
    spec.commandLine().getErr().println("Learning from " + Wording.count(texts.size(), "text") + "; this takes some minutes.");
    Files.createDirectories(out);
    CasedTexts.learn(texts, Files.newOutputStream(out.resolve("case-words.gz")), Files.newOutputStream(out.resolve("case-weights.gz")));
    spec.commandLine().getOut().println("Wrote case-words.gz and case-weights.gz to " + out + ".");
    return ExitCode.DONE;
  }
}
