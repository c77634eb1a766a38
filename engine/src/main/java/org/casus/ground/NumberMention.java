package org.casus.ground;

import org.casus.assertion.Amount;

/**
 * A number with the words that bound it ("at least 11", "more than a dozen", "several").
 *
 * @param amount the amount
 * @param ordinal whether it is an ordinal ("the fifth")
 * @param money whether it is an amount of US dollars
 */
public record NumberMention(
    int sentence, int first, int last, String text, Amount amount, boolean ordinal, boolean money)
    implements Mention {}
