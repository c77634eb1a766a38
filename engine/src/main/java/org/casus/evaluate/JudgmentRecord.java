package org.casus.evaluate;

import java.util.List;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Topic;
import org.jspecify.annotations.Nullable;

/** A judgment or forecast, noted by a person or read by the machine. */
record JudgmentRecord(Topic about, @Nullable Likelihood likelihood, List<Phrase> quotes, String rule)
    implements Quoted {

  /** Copies the list. */
  JudgmentRecord {
    quotes = List.copyOf(quotes);
  }

  @Override
  public String label() {
    return about.wire();
  }

  @Override
  public String shown() {
    return about.wire() + (likelihood == null ? "" : ", " + likelihood.wire());
  }
}
