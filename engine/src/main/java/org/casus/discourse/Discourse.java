package org.casus.discourse;

import java.util.List;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Report;

/**
 * A report with its sentences. Immutable and thread-safe.
 *
 * @param report the report
 * @param sentences of its body, in order
 */
public record Discourse(Report report, List<Sentence> sentences) {

  /** Copies the list. */
  public Discourse {
    sentences = List.copyOf(sentences);
  }

  /** The span of a whole sentence. */
  public SourceSpan span(Sentence sentence) {
    return report.span(sentence.begin(), sentence.end());
  }

  /** The span from one token to another, both included. */
  public SourceSpan span(Sentence sentence, int firstToken, int lastToken) {
    return report.span(sentence.tokens().get(firstToken).begin(), sentence.tokens().get(lastToken).end());
  }
}
