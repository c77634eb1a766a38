package org.casus.corpus;

import java.util.List;

/**
 * A document as its format gives it: text cut into paragraphs, and what the format says of it.
 *
 * @param declared what the format's own fields say; outranks what the text says
 * @param fallback what the format says in fields that are often wrong; ranks below the text
 */
record Draft(
    String text, List<Paragraph> paragraphs, DocumentFacts declared, DocumentFacts fallback, List<LinkMark> links) {

  Draft {
    paragraphs = List.copyOf(paragraphs);
    links = List.copyOf(links);
  }

  static Draft plain(String text) {
    return new Draft(text, Paragraphs.of(text), DocumentFacts.NONE, DocumentFacts.NONE, List.of());
  }
}
