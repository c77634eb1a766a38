package org.casus.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.assertion.Assertion;
import org.casus.corpus.Report;
import org.casus.extract.Reading;

/** Whatever the text: the reading does not fail, and every quotation is what stands there. */
class ReadingPropertiesTest {

  @Property(tries = 100)
  void anyText(@ForAll String text) {
    check(text.isEmpty() ? "." : text);
  }

  @Property(tries = 300)
  void anyWords(@ForAll("sentences") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of("Iran", "Iran-backed militias", "Kata\u2019ib Hezbollah", "the group", "they", "who", "which", "US forces",
            "attacked", "attack", "claimed", "denied", "blamed", "said", "that", "accused", "of", "for", "responsibility",
            "killed", "were killed", "12", "at least", "two", "rockets", "drone", "fired", "at", "on", "in", "northern Iraq",
            "Camp Taji", "3 May 2021", "not", "may", "likely", "according to", "and", ",", ".", "\u201C", "\u201D", "\"", "[1]",
            "(", ")", "\u2014", "\uD83D\uDCA5", "\u0639\u0631\u0627\u0642", "e\u0301", "\u00A0", "\n", "http://a.b/c", "10%", "$", "by", "to")
        .list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words));
  }

  private static void check(String text) {
    Report report = OneReport.report(text);
    Reading reading = OneReport.workspace(report).get(Layers.READING);
    assertions(reading).forEach(a -> holds(report, a));
    List<String> ids = assertions(reading).map(Assertion::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids, "ids are unique");
  }

  private static Stream<Assertion> assertions(Reading reading) {
    return Stream.of(reading.events(), reading.attributions(), reading.relations(), reading.figures(), reading.judgments())
        .flatMap(List::stream);
  }

  private static void holds(Report report, Assertion assertion) {
    assertTrue(!assertion.evidence().isEmpty());
    assertion.evidence().forEach(span -> assertEquals(report.text().substring(span.begin(), span.end()), span.quote()));
  }
}
