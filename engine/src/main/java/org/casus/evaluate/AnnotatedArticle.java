package org.casus.evaluate;

import java.util.List;
import org.casus.corpus.Report;
import org.casus.extract.quotation.Utterance;

/**
 * An article in which somebody marked who says what.
 *
 * @param report its text, a line a paragraph
 * @param utterances what was marked
 */
public record AnnotatedArticle(Report report, List<Utterance> utterances) {

  /** Copies the list. */
  public AnnotatedArticle {
    utterances = List.copyOf(utterances);
  }
}
