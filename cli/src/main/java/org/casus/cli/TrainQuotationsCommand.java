package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.assertion.Issue;
import org.casus.evaluate.AnnotatedArticle;
import org.casus.evaluate.PolnearCorpus;
import org.casus.extract.quotation.QuotationModel;
import org.casus.knowledge.Knowledge;
import org.casus.train.QuotationTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code casus train quotations}. */
@Command(
    name = "quotations",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Learns who says what: sources, cues and contents.",
    sortOptions = false,
    footer = {"", "Example: casus train quotations train.jsonl --out engine/models/quotations.zip"})
final class TrainQuotationsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CORPUS.jsonl", description = "Articles marked as in PolNeAR, one a line.")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the weights; a file there is replaced.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(corpus)) {
      throw new WrongUse("\"" + corpus + "\" is no file; give the corpus as JSON Lines.");
    }
    List<Issue> issues = new ArrayList<>();
    List<AnnotatedArticle> articles = PolnearCorpus.read(corpus, issues);
    if (!issues.isEmpty()) {
      throw new WrongUse(issues.get(0).report() + ": " + issues.get(0).message());
    }
    if (articles.isEmpty()) {
      throw new WrongUse("there is no article in " + corpus + ".");
    }
    spec.commandLine().getErr().println("Learning from " + Wording.count(articles.size(), "article") + ".");
    QuotationModel model = QuotationTraining.of(articles, Knowledge.shipped());
    model.write(Files.newOutputStream(out));
    spec.commandLine().getOut().println("Wrote " + out + ".");
    return ExitCode.DONE;
  }
}
