package org.casus.discourse;

import java.util.List;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Report;

/**
 * A report with its sentences. Immutable and thread-safe.
 *
 * @param report the report
 * @param sentences of its body, in order
 * @param text the report's text as it is read: the same, or, where it stands in capitals, with its case recovered;
 *     every offset is the same in both. Quotes are taken from the report, names and words from here
 */
public record Discourse(Report report, List<Sentence> sentences, String text) {

  /** Copies the list. */
  public Discourse {
    if (text.length() != report.text().length()) {
      throw new IllegalArgumentException("The text that is read has " + text.length() + " characters, the report "
          + report.text().length() + "; both must be of one length.");
    }
    sentences = List.copyOf(sentences);
  }

  /** A report that is read as it is written. */
  public Discourse(Report report, List<Sentence> sentences) {
    this(report, sentences, report.text());
  }

  /** Whether the report stands in capitals, as wire reports do. */
  public boolean inCapitals() {
    return CaseRecovery.shouted(report.text(), report.body());
  }

  /** The words of a sentence as they are read. */
  public String written(Sentence sentence) {
    return text.substring(sentence.begin(), sentence.end());
  }

  /** The words from one token to another, both included, as they are read. */
  public String written(Sentence sentence, int firstToken, int lastToken) {
    return text.substring(sentence.tokens().get(firstToken).begin(), sentence.tokens().get(lastToken).end());
  }

  /** The same words on one line, as they serve for a name. */
  public String line(Sentence sentence, int firstToken, int lastToken) {
    return written(sentence, firstToken, lastToken).replaceAll("\\s+", " ");
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
