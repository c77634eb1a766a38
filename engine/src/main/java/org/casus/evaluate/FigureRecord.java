package org.casus.evaluate;

import java.util.List;
import org.casus.assertion.Amount;
import org.casus.assertion.Measure;

/** A number that a report gives for a set of events, noted by a person or read by the machine. */
record FigureRecord(Measure measures, Amount amount, String of, List<Phrase> quotes, String rule) implements Quoted {

  /** Copies the list. */
  FigureRecord {
    quotes = List.copyOf(quotes);
  }

  @Override
  public String label() {
    return measures.wire();
  }

  @Override
  public String shown() {
    return AmountFill.shown(amount) + " " + of + " (" + measures.wire() + ")";
  }
}
