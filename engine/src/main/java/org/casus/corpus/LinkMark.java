package org.casus.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A link in the running text: an anchor of a page, or a word flagged with an asterisk.
 *
 * @param range the words that are linked
 * @param url where it leads, or null when the text does not say
 * @param foreign whether the report flags it as a foreign domain
 */
public record LinkMark(TextRange range, @Nullable String url, boolean foreign) {}
