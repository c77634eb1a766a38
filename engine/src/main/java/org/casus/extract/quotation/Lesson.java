package org.casus.extract.quotation;

import java.util.List;
import org.casus.discourse.Discourse;

/**
 * A report of which a person noted who says what.
 *
 * @param discourse the report, every sentence parsed
 * @param utterances what the person noted
 */
public record Lesson(Discourse discourse, List<Utterance> utterances) {

  /** Copies the list. */
  public Lesson {
    utterances = List.copyOf(utterances);
  }
}
