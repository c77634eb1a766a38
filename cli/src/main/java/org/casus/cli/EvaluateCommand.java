package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.evaluate.Evaluation;
import org.casus.evaluate.EvaluationWriter;
import org.casus.evaluate.PublicCorpus;
import org.casus.evaluate.Yardstick;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code casus evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Compares what the machine reads with what a person noted in the same reports.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but at least one annotation or report could not be used; each is named on standard error",
      "2:wrong use: nothing was written",
      "3:could not finish: disk full, out of memory, or a defect in Casus"
    },
    footer = {"", "Example: casus evaluate annotations/ --texts reports/ --out evaluation"})
final class EvaluateCommand implements Callable<Integer>, Debuggable {

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "An annotation (a JSON file), or a folder of them; with --corpus, a file of that corpus (JSON Lines).")
  private List<String> gold = List.of();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "The folder with the annotated reports, where they are not beside their annotations.")
  private @Nullable Path texts;

  @Option(
      names = "--corpus",
      paramLabel = "NAME",
      description = "GOLD are files of a public corpus; allowed are: ${COMPLETION-CANDIDATES}.")
  private @Nullable PublicCorpus corpus;

  @Option(
      names = "--page",
      paramLabel = "FILE.md",
      description = "A Markdown page with a comment that holds this command; the figures are written after it.")
  private @Nullable Path page;

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Inputs inputs = Inputs.checked("GOLD", gold);
    checkTexts();
    CaseReader reader = options.reader();
    EvaluationWriter writer = new EvaluationWriter();
    OutputFolder folder = OutputFolder.checked(output.out(), inputs, writer.files(), output.force());
    Optional<PageFigures> figures = Optional.ofNullable(page).map(file -> PageFigures.checked(file, command()));
    EvaluationReport said =
        new EvaluationReport(spec.commandLine().getOut(), spec.commandLine().getErr(), options.quiet());
    Yardstick yardstick = yardstick(reader, inputs);
    folder.create();
    said.plan(yardstick.intake(), options.threads(), output.out());
    Evaluation evaluation = reader.evaluate(yardstick, ProgressDisplay.of(yardstick.intake(), options.quiet()));
    folder.replace(directory -> writer.write(evaluation, directory));
    if (figures.isPresent()) {
      figures.get().write(evaluation);
    }
    said.result(evaluation, folder, Duration.ofNanos(System.nanoTime() - start));
    return said.unusable(evaluation).isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE_REPORTS;
  }

  private Yardstick yardstick(CaseReader reader, Inputs inputs) throws IOException {
    return corpus == null
        ? reader.yardstick(inputs, Optional.ofNullable(texts)) : reader.yardstick(inputs, corpus);
  }

  /** The call without what does not change the figures. */
  private String command() {
    StringBuilder words = new StringBuilder("casus evaluate");
    if (corpus != null) {
      words.append(" --corpus ").append(corpus.name().toLowerCase(Locale.ROOT));
    }
    gold.forEach(name -> words.append(' ').append(name));
    option(words, "--texts", texts);
    option(words, "--manifest", options.manifest().orElse(null));
    option(words, "--knowledge", options.knowledge().orElse(null));
    return words.toString();
  }

  private static void option(StringBuilder words, String name, @Nullable Path value) {
    if (value != null) {
      words.append(' ').append(name).append(' ').append(value);
    }
  }

  private void checkTexts() {
    if (texts != null && !Files.isDirectory(texts)) {
      throw new WrongUse("--texts: \"" + texts + "\" is no folder; give the one with the annotated reports, or leave"
          + " the option out when they are beside their annotations.");
    }
    if (corpus != null && (texts != null || options.manifest().isPresent())) {
      throw new WrongUse("--corpus: the files of a corpus hold their texts; leave --texts and --manifest out.");
    }
  }

  @Override
  public ReadingOptions options() {
    return options;
  }
}
