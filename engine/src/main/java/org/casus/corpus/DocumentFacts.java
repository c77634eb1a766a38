package org.casus.corpus;

import org.jspecify.annotations.Nullable;

/** What is said of a document by itself or by somebody who filed it; null where nothing is said. */
record DocumentFacts(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable PublicationDate published,
    @Nullable String url,
    @Nullable Marking marking) {

  static final DocumentFacts NONE = new DocumentFacts(null, null, null, null, null);

  /** Facts that say nothing of a marking. */
  DocumentFacts(@Nullable String title, @Nullable String publisher, @Nullable String author, @Nullable PublicationDate published,
      @Nullable String url) {
    this(title, publisher, author, published, url, null);
  }

  DocumentFacts {
    title = cleaned(title);
    publisher = cleaned(publisher);
    author = cleaned(author);
    url = cleaned(url);
  }

  /** These facts, with gaps filled from others of lower rank. */
  DocumentFacts orElse(DocumentFacts lower) {
    return new DocumentFacts(
        title != null ? title : lower.title,
        publisher != null ? publisher : lower.publisher,
        author != null ? author : lower.author,
        published != null ? published : lower.published,
        url != null ? url : lower.url,
        marking != null ? marking : lower.marking);
  }

  /** What holds of every document of an archive of which this is said: not its title and its address. */
  DocumentFacts ofAll() {
    return new DocumentFacts(null, publisher, author, published, null, marking);
  }

  private static @Nullable String cleaned(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String tidy = value.replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip();
    return tidy.isEmpty() ? null : tidy;
  }
}
