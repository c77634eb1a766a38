package org.casus.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.Assertion;
import org.casus.assertion.CitedSource;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Corpus;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;
import org.casus.extract.Reading;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Whatever is read from the examples stands in them, word for word, where its evidence says. */
class EvidenceTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "reports");

  @Test
  void everyQuoteStandsWhereItsSpanSays() {
    Intake intake = new Corpus().read(List.of(EXAMPLES.toString()), Manifest.none());
    List<String> wrong = new ArrayList<>();
    int spans = 0;
    for (Reading reading : CaseRun.open(Knowledge.shipped()).read(intake, 2, (file, tokens) -> {}).readings()) {
      String text = reading.report().text();
      for (SourceSpan span : evidence(reading).toList()) {
        spans++;
        boolean inside = 0 <= span.begin() && span.begin() < span.end() && span.end() <= text.length();
        if (!inside || !text.substring(span.begin(), span.end()).equals(span.quote())) {
          wrong.add(reading.report().file() + ": " + span);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(spans > 50, "only " + spans + " spans were looked at");
  }

  private static Stream<SourceSpan> evidence(Reading reading) {
    Stream<Assertion> assertions = Stream.<List<? extends Assertion>>of(reading.events(), reading.attributions(),
        reading.relations(), reading.figures(), reading.judgments()).flatMap(List::stream);
    return Stream.concat(assertions.map(Assertion::evidence), reading.sources().stream().map(CitedSource::evidence))
        .flatMap(List::stream);
  }
}
