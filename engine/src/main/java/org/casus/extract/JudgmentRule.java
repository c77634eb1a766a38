package org.casus.extract;

import java.util.List;
import org.casus.assertion.Topic;
import org.casus.assertion.WireName;
import org.casus.discourse.Token;
import org.casus.knowledge.Row;

/**
 * A line of {@code judgments.csv}.
 *
 * @param name the rule's name, kept in the judgments that it reads
 * @param about what such a judgment is about
 * @param strength 2 when the words make a judgment by themselves, 1 when they need a hedge or a second cue
 * @param cues the wordings
 */
record JudgmentRule(String name, Topic about, int strength, List<CuePattern> cues) {

  static JudgmentRule of(Row row) {
    return new JudgmentRule(row.required("rule"), WireName.parse(Topic.class, row.required("about")),
        Integer.parseInt(row.required("strength")), row.list("cues").stream().map(CuePattern::new).toList());
  }

  /** The last token of a cue that begins at {@code start}, or -1. */
  int lastFrom(List<Token> tokens, int start) {
    return cues.stream().mapToInt(c -> c.lastFrom(tokens, start)).max().orElse(-1);
  }
}
