package org.casus.extract.quotation;

import java.util.List;
import java.util.Locale;
import org.casus.corpus.TextRange;

/**
 * Somebody's words or attitude as a report tells them.
 *
 * @param source who speaks: one range, or none where nobody is named
 * @param cue the words that tie the two together: "said", "according to"
 * @param content what is said, in parts where the report interrupts it
 * @param probability of the cue, 0 to 1; 1 for an annotated one
 * @param reasons what spoke for it, in words
 */
public record Utterance(
    List<TextRange> source, List<TextRange> cue, List<TextRange> content, double probability, List<String> reasons) {

  /** Copies the lists. */
  public Utterance {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    reasons = List.copyOf(reasons);
  }

  /** What found it and what spoke for it, for a person to read: "learned-quotation 0.98: lemma say; ...". */
  public String reason() {
    return QuotationReader.NAME + String.format(Locale.ROOT, " %.2f: ", probability) + String.join("; ", reasons);
  }
}
