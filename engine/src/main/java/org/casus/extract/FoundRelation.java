package org.casus.extract;

import org.casus.assertion.ActorRef;
import org.casus.assertion.RelationKind;

/**
 * A relation found in a sentence, before it is known whether it was read already.
 *
 * @param anchor the token whose hedge and speaker count
 * @param asserted whether the sentence says it outright, rather than in passing ("Iran-backed militias")
 * @param guessed whether the body of an office is only the state that the report is mostly about
 */
record FoundRelation(RelationRule rule, ActorRef subject, RelationKind relation, ActorRef object, int anchor, boolean asserted, boolean guessed) {

  /** The relation that a rule reads between two actors; the rule may turn them round or change it for a state. */
  static FoundRelation of(RelationRule rule, ActorRef first, ActorRef second, int anchor) {
    return of(rule, first, second, anchor, false);
  }

  /** The same, said outright or in passing. */
  static FoundRelation of(RelationRule rule, ActorRef first, ActorRef second, int anchor, boolean asserted) {
    boolean state = second.kind() == org.casus.assertion.ActorKind.STATE;
    RelationKind relation = state ? rule.toState() : rule.relation();
    return rule.reversed()
        ? new FoundRelation(rule, second, relation, first, anchor, asserted, false)
        : new FoundRelation(rule, first, relation, second, anchor, asserted, false);
  }

  /** This finding with another relation. */
  FoundRelation as(RelationKind other) {
    return new FoundRelation(rule, subject, other, object, anchor, asserted, guessed);
  }

  /** This finding with a body that is only guessed. */
  FoundRelation asGuess() {
    return new FoundRelation(rule, subject, relation, object, anchor, asserted, true);
  }
}
