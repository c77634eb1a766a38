package org.casus.evaluate;

import java.util.List;
import org.casus.assertion.RelationKind;

/** How one actor stands to another, noted by a person or read by the machine. */
record RelationRecord(Named subject, RelationKind relation, Named object, List<Phrase> quotes, String rule)
    implements Quoted {

  /** Copies the list. */
  RelationRecord {
    quotes = List.copyOf(quotes);
  }

  @Override
  public String label() {
    return relation.wire();
  }

  @Override
  public String shown() {
    return subject.shown() + " " + relation.wire() + " " + object.shown();
  }
}
