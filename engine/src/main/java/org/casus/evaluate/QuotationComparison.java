package org.casus.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.quotation.QuotationReader;
import org.casus.extract.quotation.Utterance;

/**
 * Compares the utterances that were read in an article with those that a person marked: a span counts when both its ends
 * are exactly right, and once only, however many utterances share it.
 */
final class QuotationComparison {

  static final Aspect SOURCES = new Aspect("sources", "sources", Aspect.Sort.CLASS);
  static final Aspect CUES = new Aspect("cues", "cues", Aspect.Sort.CLASS);
  /** A content in several parts is right when all its parts are. */
  static final Aspect CONTENTS = new Aspect("contents", "contents", Aspect.Sort.CLASS);
  /** Each part of a content for itself, as taggers of sequences are scored. */
  static final Aspect PARTS = new Aspect("content_parts", "contents, part by part", Aspect.Sort.PART);

  private final Report report;
  private final Map<Aspect, Tally> tallies = new LinkedHashMap<>();
  private final List<Disagreement> disagreements = new ArrayList<>();

  private QuotationComparison(Report report) {
    this.report = report;
  }

  static ReportScore of(Report report, List<Utterance> read, List<Utterance> marked) {
    QuotationComparison comparison = new QuotationComparison(report);
    comparison.wholes(SOURCES, Utterance::source, read, marked);
    comparison.wholes(CUES, Utterance::cue, read, marked);
    comparison.wholes(CONTENTS, Utterance::content, read, marked);
    comparison.compare(PARTS, parts(read), parts(marked));
    return new ReportScore(report.file(), comparison.tallies, comparison.disagreements);
  }

  private void wholes(
      Aspect aspect, Function<Utterance, List<TextRange>> role, List<Utterance> read, List<Utterance> marked) {
    Set<List<TextRange>> mine = spans(read.stream().map(role));
    Set<List<TextRange>> theirs = spans(marked.stream().map(role));
    compare(aspect, mine, theirs);
    theirs.stream().filter(span -> !mine.contains(span)).forEach(span -> disagreements.add(
        new Disagreement(aspect, Disagreement.Kind.MISSED, aspect.label(), report.file(), words(span), "", words(span), "")));
    mine.stream().filter(span -> !theirs.contains(span)).forEach(span -> disagreements.add(new Disagreement(
        aspect, Disagreement.Kind.SPURIOUS, aspect.label(), report.file(), "", words(span), words(span), QuotationReader.NAME)));
  }

  private void compare(Aspect aspect, Set<List<TextRange>> read, Set<List<TextRange>> marked) {
    tallies.put(aspect, Tally.of(read.stream().filter(marked::contains).count(), read.size(), marked.size()));
  }

  private static Set<List<TextRange>> parts(List<Utterance> utterances) {
    return spans(utterances.stream().flatMap(u -> u.content().stream()).map(List::of));
  }

  private static Set<List<TextRange>> spans(Stream<List<TextRange>> spans) {
    return spans.filter(span -> !span.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String words(List<TextRange> span) {
    return span.stream().map(r -> report.text().substring(r.begin(), r.end())).collect(Collectors.joining(" ... "));
  }
}
