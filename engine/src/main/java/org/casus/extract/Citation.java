package org.casus.extract;

import org.jspecify.annotations.Nullable;

/**
 * One work that an end note cites.
 *
 * @param begin where it begins in the note's text
 * @param end one past its last character
 * @param date ISO day, month or year
 */
record Citation(
    int begin,
    int end,
    @Nullable String author,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String date,
    @Nullable String url) {}
