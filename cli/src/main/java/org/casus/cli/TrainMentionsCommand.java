package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.evaluate.EventCorpus;
import org.casus.evaluate.EventCorpus.MarkedReport;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Weights;
import org.casus.train.MentionTraining;
import picocli.CommandLine.Command;

/** The command {@code casus train mentions}: reports marked as in ECB+. */
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Learns which words tell of one event, within and across reports, from reports marked as in ECB+.",
    sortOptions = false,
    footer = {"", "Example: casus train mentions train.jsonl --out engine/models/mentions.zip"})
final class TrainMentionsCommand extends TrainReader {

  @Override
  Weights learn(Path corpus) throws IOException {
    List<Issue> issues = new ArrayList<>();
    List<MarkedReport> reports = EventCorpus.read(corpus, issues);
    if (!issues.isEmpty() || reports.isEmpty()) {
      throw new WrongUse(issues.isEmpty() ? "there is no report in " + corpus + "." : issues.get(0).report() + ": " + issues.get(0).message());
    }
    return MentionTraining.of(reports, Knowledge.shipped());
  }
}
