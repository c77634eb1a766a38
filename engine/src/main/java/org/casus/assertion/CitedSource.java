package org.casus.assertion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report itself rests on: a note, a link, a named official, a document (codebook, section 7).
 *
 * @param marker the note's number or sign as it stands in the text, or null
 * @param date ISO day, month or year, or null
 * @param supports the words that it stands behind, or null
 * @param foreign whether the report flags it as a foreign domain
 * @param evidence where the report names it; never empty
 */
public record CitedSource(
    String id,
    String report,
    @Nullable String marker,
    SourceKind kind,
    @Nullable String name,
    @Nullable String author,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String date,
    @Nullable String url,
    @Nullable String supports,
    boolean foreign,
    List<SourceSpan> evidence) {

  /** Checks that there is evidence. */
  public CitedSource {
    evidence = Evidence.checked(evidence);
  }
}
