package org.casus.extract;

import java.util.List;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.CitedSource;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.corpus.Report;

/**
 * All that was read out of one report. Immutable.
 *
 * @param report the report
 */
public record Reading(
    Report report,
    List<EventAssertion> events,
    List<AttributionAssertion> attributions,
    List<RelationAssertion> relations,
    List<FigureAssertion> figures,
    List<JudgmentAssertion> judgments,
    List<CitedSource> sources) {

  /** Copies the lists. */
  public Reading {
    events = List.copyOf(events);
    attributions = List.copyOf(attributions);
    relations = List.copyOf(relations);
    figures = List.copyOf(figures);
    judgments = List.copyOf(judgments);
    sources = List.copyOf(sources);
  }
}
