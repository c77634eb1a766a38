package org.casus.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the head and the foot of a text say of the document.
 *
 * @param facts title, publisher, author, date
 * @param consumed the paragraphs that say nothing else, and so are not body
 * @param bodyFrom where in the text the body begins at the earliest, when the title shares a paragraph with it
 */
record Head(DocumentFacts facts, Set<Integer> consumed, int bodyFrom) {

  Head {
    consumed = Set.copyOf(consumed);
  }

  /** Collects facts; the first word on each stands. Not thread-safe. */
  static final class Builder {
    private final Set<Integer> consumed = new java.util.TreeSet<>();
    final Set<Integer> dateLines = new java.util.TreeSet<>();
    @Nullable String title;
    @Nullable String publisher;
    @Nullable String author;
    @Nullable String url;
    @Nullable PublicationDate published;
    @Nullable WrittenDate dayWithoutYear;
    int bodyFrom;

    void consume(int paragraph) {
      consumed.add(paragraph);
    }

    boolean consumed(int paragraph) {
      return consumed.contains(paragraph);
    }

    void title(String value) {
      title = title != null ? title : value;
    }

    void publisher(String value) {
      publisher = publisher != null ? publisher : Publishers.upToSentenceEnd(value);
    }

    void author(String value) {
      author = author != null ? author : value;
    }

    void url(String value) {
      url = url != null ? url : value;
    }

    void published(@Nullable PublicationDate value) {
      published = published != null ? published : value;
    }

    Head build() {
      return new Head(new DocumentFacts(title, publisher, author, published, url), consumed, bodyFrom);
    }
  }
}
