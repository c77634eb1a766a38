package org.casus.assertion;

import java.util.List;

/**
 * Something that a report says: the unit of a case. Immutable; has at least one span under it.
 *
 * <p>Ids are made of what was read (report, kind, spans, slots' words), never of what it was resolved to.
 */
public sealed interface Assertion
    permits EventAssertion, AttributionAssertion, RelationAssertion, FigureAssertion, JudgmentAssertion {

  /** Stable id. */
  String id();

  /** Id of the report that says it. */
  String report();

  /** How sure the words are. */
  Likelihood likelihood();

  /** The very words; never empty. */
  List<SourceSpan> evidence();

  /** The name of the rule or model that read it. */
  String rule();
}
