package org.casus.ledger;

import java.util.List;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Who made a forecast: Casus itself, or a source in whose report it was read.
 *
 * @param name the model's or the speaker's name
 * @param report id of the report in which it stands, or null for Casus's own
 * @param assertion id of the judgment that was read there, or null for Casus's own
 * @param quotes the very words; empty for Casus's own
 */
public record Forecaster(String name, @Nullable String report, @Nullable String assertion, List<SourceSpan> quotes) {

  /** Copies the list and checks that what a source said leads back to its words. */
  public Forecaster {
    quotes = List.copyOf(quotes);
    if ((report == null) != quotes.isEmpty() || (report == null) != (assertion == null)) {
      throw new IllegalArgumentException("A forecast that " + name + " made in a report needs the report, the judgment and its words;"
          + " one of Casus's own has none of them.");
    }
  }

  /** Casus, by one of its models. */
  public static Forecaster casus(String model) {
    return new Forecaster("Casus, " + model, null, null, List.of());
  }

  /** Who holds a judgment of a report. */
  public static Forecaster of(JudgmentAssertion judgment) {
    return new Forecaster(judgment.voice().by().name(), judgment.report(), judgment.id(), judgment.evidence());
  }

  /** Whether it is Casus's own. */
  public boolean casus() {
    return report == null;
  }
}
