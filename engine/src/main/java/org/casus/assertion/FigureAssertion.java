package org.casus.assertion;

import java.util.List;

/**
 * A number that a report gives for a set of events (codebook, section 4).
 *
 * @param of what is counted, in the report's words
 */
public record FigureAssertion(
    String id,
    String report,
    Measure measures,
    Amount amount,
    String of,
    DateInterval date,
    List<PlaceRef> place,
    Voice voice,
    Likelihood likelihood,
    List<SourceSpan> evidence,
    String rule)
    implements Assertion {

  /** Checks that there is evidence. */
  public FigureAssertion {
    evidence = Evidence.checked(evidence);
  }
}
