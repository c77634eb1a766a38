package org.casus.extract;

/**
 * A rule's words in a sentence.
 *
 * @param rule the rule
 * @param first first token
 * @param last last token
 */
record JudgmentCue(JudgmentRule rule, int first, int last) {

  boolean within(int from, int to) {
    return from <= first && first <= to;
  }
}
