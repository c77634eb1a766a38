package org.casus.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.Assertion;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.jspecify.annotations.Nullable;

/** Compares what is said of a report itself, and whether every quote stands in it. */
final class DocumentComparison {

  private static final double ALIKE = 0.6;

  private DocumentComparison() {}

  static void add(GoldDocument noted, Reading reading, ReportScore.Sheet sheet) {
    Report report = reading.report();
    String text = Phrase.squashed(report.text());
    sheet.add(GoldAspects.GROUNDED, grounded(reading, text));
    title(noted.title(), report.title(), sheet);
    title(noted.publisher(), report.publisher(), sheet);
    if (!noted.published().isEmpty()) {
      boolean right = report.published() != null && report.published().iso().equals(noted.published());
      sheet.add(GoldAspects.FACTS, Tally.yes(right));
    }
    body(noted, report, text, sheet);
  }

  private static Tally grounded(Reading reading, String text) {
    return Stream.<List<? extends Assertion>>of(reading.events(), reading.attributions(), reading.relations(),
            reading.figures(), reading.judgments()).flatMap(List::stream)
        .map(assertion -> Tally.yes(assertion.evidence().stream()
            .map(span -> Phrase.squashed(span.quote())).allMatch(quote -> !quote.isEmpty() && text.contains(quote))))
        .reduce(Tally.NONE, Tally::plus);
  }

  private static void title(String noted, @Nullable String read, ReportScore.Sheet sheet) {
    if (!noted.isEmpty()) {
      Phrase mine = Phrase.of(noted);
      Phrase theirs = Phrase.of(read);
      boolean right = mine.overlap(theirs) >= ALIKE || !theirs.blank() && mine.same(theirs);
      sheet.add(GoldAspects.FACTS, Tally.yes(right));
    }
  }

  /** By the words kept and the words that should have been kept. */
  private static void body(GoldDocument noted, Report report, String text, ReportScore.Sheet sheet) {
    String last = Phrase.squashed(noted.bodyEnds());
    int begin = text.indexOf(Phrase.squashed(noted.bodyStarts()));
    int end = text.indexOf(last);
    boolean given = !noted.bodyStarts().isEmpty() && !noted.bodyEnds().isEmpty();
    if (!given || begin < 0 || begin >= end || report.body().isEmpty()) {
      return;
    }
    String kept = report.body().stream().map(range -> report.text().substring(range.begin(), range.end()))
        .collect(Collectors.joining(" "));
    double overlap = Phrase.of(text.substring(begin, end + last.length())).overlap(Phrase.of(kept));
    sheet.add(GoldAspects.BODY, Tally.of(overlap, 1, 1));
  }
}
