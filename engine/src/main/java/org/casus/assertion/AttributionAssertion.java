package org.casus.assertion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word on who is behind an event (codebook, section 2).
 *
 * @param event id of the event meant
 * @param accused who is said, or denied, to be behind it; null for praise of an unknown doer and for "nobody claimed"
 * @param scope {@code "some"} when said of part of a set, else null
 */
public record AttributionAssertion(
    String id,
    String report,
    String event,
    @Nullable ActorRef accused,
    Role role,
    Stance stance,
    Voice voice,
    @Nullable String scope,
    Likelihood likelihood,
    List<SourceSpan> evidence,
    String rule)
    implements Assertion {

  /** Checks that there is evidence. */
  public AttributionAssertion {
    evidence = Evidence.checked(evidence);
  }

  /** This attribution with the accused called otherwise. */
  public AttributionAssertion of(ActorRef other) {
    return new AttributionAssertion(id, report, event, other, role, stance, voice, scope, likelihood, evidence, rule);
  }
}
