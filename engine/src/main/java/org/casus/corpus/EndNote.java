package org.casus.corpus;

import java.util.List;

/**
 * An end note of a report.
 *
 * @param marker as it stands in the text, for example {@code [3]}
 * @param range where the note itself stands (marker included)
 * @param references where the running text refers to it; empty when nothing does
 */
public record EndNote(String marker, TextRange range, List<TextRange> references) {

  /** Copies the list. */
  public EndNote {
    references = List.copyOf(references);
  }
}
