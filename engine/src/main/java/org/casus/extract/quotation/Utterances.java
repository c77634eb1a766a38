package org.casus.extract.quotation;

import java.util.List;

/**
 * The utterances of one report. Immutable.
 *
 * @param all in the order of their cues
 */
public record Utterances(List<Utterance> all) {

  /** Copies the list. */
  public Utterances {
    all = List.copyOf(all);
  }
}
