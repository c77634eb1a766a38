package org.casus.storage;

import java.util.List;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.extract.Reading;

/** The kinds of assertion in the order of a {@link Reading}; the case keeps the ordinal, so new kinds come last. */
enum AssertionKind {
  EVENT(EventAssertion.class),
  ATTRIBUTION(AttributionAssertion.class),
  RELATION(RelationAssertion.class),
  FIGURE(FigureAssertion.class),
  JUDGMENT(JudgmentAssertion.class);

  private final Class<? extends Assertion> type;

  AssertionKind(Class<? extends Assertion> type) {
    this.type = type;
  }

  Class<? extends Assertion> type() {
    return type;
  }

  List<? extends Assertion> of(Reading reading) {
    return switch (this) {
      case EVENT -> reading.events();
      case ATTRIBUTION -> reading.attributions();
      case RELATION -> reading.relations();
      case FIGURE -> reading.figures();
      case JUDGMENT -> reading.judgments();
    };
  }
}
