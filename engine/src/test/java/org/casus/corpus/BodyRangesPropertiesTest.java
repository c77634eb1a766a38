package org.casus.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.knowledge.Knowledge;

/** What holds of every text, however odd. */
class BodyRangesPropertiesTest {
  private static final ReportReader READER = new ReportReader(Knowledge.shipped(), Limits.standard());

  @Property(tries = 400)
  void bodyRangesAreOrderedDisjointInBoundsAndNotEmpty(@ForAll("texts") String text) {
    Intake intake = READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8), Manifest.none());
    assertTrue(!intake.reports().isEmpty() || !intake.issues().isEmpty());
    for (Report report : intake.reports()) {
      check(report.text(), report.body());
      assertTrue(report.notes().stream().allMatch(note -> note.range().end() <= report.text().length()));
    }
  }

  @Property(tries = 200)
  void anyBytesGiveAReportOrAnIssue(@ForAll byte[] bytes) {
    for (String file : List.of("a.txt", "a.html", "a.eml", "a.pdf", "a.docx")) {
      Intake intake = READER.read(file, bytes, Manifest.none());
      assertEquals(1, Math.max(intake.reports().size(), Math.min(1, intake.issues().size())));
      intake.reports().forEach(report -> check(report.text(), report.body()));
    }
  }

  private static void check(String text, List<TextRange> body) {
    int at = 0;
    for (TextRange range : body) {
      assertTrue(range.begin() >= at && range.end() > range.begin() && range.end() <= text.length(), range.toString());
      at = range.end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> line = Arbitraries.of("Skip to main content", "June 22, 2020", "By Jane Doe", "[1] A note, 2019.",
        "• An item of a list, with a few words.", "Notes", "A bomb hit the convoy on Monday, and two men were killed.[1]",
        "Rebels Free Three Workers. The rebels said so.", "KABUL, May 3 (Reuters) - The army said that it was so.",
        "Subscribe to our newsletter", "-----", "\u2028", "PRESS RELEASE: Strike in the North", "2010-07-CA-092", "");
    Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(30);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, line), net.jqwik.api.Tuple.of(1, odd))
        .list().ofMaxSize(14).flatMap(lines -> Arbitraries.of("\n", "\n\n", "\r\n", "\u2028").map(mark -> String.join(mark, lines)));
  }
}
