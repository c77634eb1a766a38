package org.casus.extract.wire;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.ReportReading;
import org.casus.train.WireCorpus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The reader of incidents against keys it has not learned from. */
class FillerYardstickTest {

  private static final Path KEYS = Path.of("../../shared/corpora/muc4/tst1.jsonl");
  private static final int EVERY = 4;
  private static final double LEAST = 0.38;

  @Test
  void fillersAreFound() throws IOException {
    if (!Files.isRegularFile(KEYS)) {
      System.err.println("SKIPPED: no " + KEYS.toAbsolutePath());
      Assumptions.abort("no corpus");
    }
    WordClasses classes = new WordClasses(Knowledge.shipped());
    IncidentFinder finder = new IncidentFinder(IncidentModel.shipped());
    Path part = Files.createTempFile("keys", ".jsonl");
    List<String> lines = Files.readAllLines(KEYS);
    Files.write(part, java.util.stream.IntStream.range(0, lines.size()).filter(i -> i % EVERY == 0).mapToObj(lines::get).toList());
    int[] sums = new int[3];
    for (Taught taught : WireCorpus.read(part, new ReportReading(Knowledge.shipped())::annotate)) {
      count(taught, finder.find(new Scene(taught.discourse(), classes)), sums);
    }
    Files.delete(part);
    double f = 2.0 * sums[0] / (sums[1] + sums[2]);
    assertTrue(f >= LEAST, () -> "F1 of role fillers is " + f + ", expected at least " + LEAST);
  }

  /** Adds the right, the found and the annotated fillers of a report. */
  private static void count(Taught taught, List<ReadIncident> incidents, int[] sums) {
    for (Part part : Part.values()) {
      Set<Set<String>> open = new HashSet<>();
      taught.incidents().forEach(i -> open.addAll(i.fillers().getOrDefault(part, List.of())));
      sums[2] += open.size();
      for (ReadIncident incident : incidents) {
        for (Filler filler : incident.fillers(part)) {
          sums[1]++;
          sums[0] += open.stream().filter(w -> w.contains(filler.wording().key())).findFirst().map(open::remove).orElse(false) ? 1 : 0;
        }
      }
    }
  }
}
