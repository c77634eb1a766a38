package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.evaluate.AnnotatedArticle;
import org.casus.evaluate.PolnearCorpus;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Weights;
import org.casus.train.QuotationTraining;
import picocli.CommandLine.Command;

/** The command {@code casus train quotations}: articles marked as in PolNeAR. */
@Command(
    name = "quotations",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Learns who says what: sources, cues and contents, from articles marked as in PolNeAR.",
    sortOptions = false,
    footer = {"", "Example: casus train quotations train.jsonl --out engine/models/quotations.zip"})
final class TrainQuotationsCommand extends TrainReader {

  @Override
  Weights learn(Path corpus) throws IOException {
    List<Issue> issues = new ArrayList<>();
    List<AnnotatedArticle> articles = PolnearCorpus.read(corpus, issues);
    if (!issues.isEmpty() || articles.isEmpty()) {
      throw new WrongUse(issues.isEmpty() ? "there is no article in " + corpus + "." : issues.get(0).report() + ": " + issues.get(0).message());
    }
    return QuotationTraining.of(articles, Knowledge.shipped());
  }
}
