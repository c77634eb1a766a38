package org.casus.assertion;

import java.util.List;

/**
 * A judgment or forecast that goes beyond a single event (codebook, section 5).
 */
public record JudgmentAssertion(
    String id,
    String report,
    Topic about,
    Horizon horizon,
    Voice voice,
    Likelihood likelihood,
    List<SourceSpan> evidence,
    String rule)
    implements Assertion {

  /** Checks that there is evidence. */
  public JudgmentAssertion {
    evidence = Evidence.checked(evidence);
  }
}
