package org.casus.assertion;

import java.util.List;

/**
 * How one actor is said to stand to another (codebook, section 3).
 */
public record RelationAssertion(
    String id,
    String report,
    ActorRef subject,
    RelationKind relation,
    ActorRef object,
    DateInterval date,
    Voice voice,
    Likelihood likelihood,
    List<SourceSpan> evidence,
    String rule)
    implements Assertion {

  /** Checks that there is evidence. */
  public RelationAssertion {
    evidence = Evidence.checked(evidence);
  }

  /** This relation with the two actors called otherwise. */
  public RelationAssertion between(ActorRef one, ActorRef other) {
    return new RelationAssertion(id, report, one, relation, other, date, voice, likelihood, evidence, rule);
  }
}
