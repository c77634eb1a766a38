package org.casus.ledger;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Report;
import org.casus.corpus.SearchWords;

/**
 * A paragraph of a report that full-text search looks at.
 *
 * @param report the report's id
 * @param span the paragraph
 */
public record Passage(String report, SourceSpan span) {

  /** The paragraphs of a report. */
  public static List<Passage> of(Report report) {
    List<Passage> passages = new ArrayList<>();
    report.body().forEach(range -> {
      if (range.end() > range.begin()) {
        passages.add(new Passage(report.id(), report.span(range.begin(), range.end())));
      }
    });
    return passages;
  }

  /** The words of a text, as {@link SearchWords#of} gives them. */
  public static String words(String text) {
    return SearchWords.of(text);
  }

  /** Whether all of some words, as {@link #words} gives them, stand in the paragraph in one of their forms. */
  boolean has(String words) {
    return SearchWords.stand(words, words(span.quote()));
  }
}
