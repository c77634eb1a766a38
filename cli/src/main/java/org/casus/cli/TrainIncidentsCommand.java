package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.casus.learn.Weights;
import org.casus.train.IncidentTraining;
import picocli.CommandLine.Command;

/** The command {@code casus train incidents}: reports with their incidents as in MUC-4. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Learns to read the incidents of wire reports: who did what to whom, with what.",
    sortOptions = false,
    footer = {"", "Example: casus train incidents train.jsonl --out engine/models/incidents.zip"})
final class TrainIncidentsCommand extends TrainReader {

  @Override
  Weights learn(Path corpus) throws IOException {
    return IncidentTraining.of(corpus);
  }
}
