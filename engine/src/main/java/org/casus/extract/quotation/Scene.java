package org.casus.extract.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue and what was read around it so far.
 *
 * @param passage the words
 * @param edges its phrases
 * @param cue the words of the cue
 * @param head the word of the cue on which the others hang
 * @param source who speaks, or null while that is not known or nobody is named
 * @param parts the parts of the content so far
 */
record Scene(Passage passage, Edges edges, Span cue, int head, @Nullable Span source, List<Span> parts) {

  static Scene of(Passage passage, Edges edges, Span cue) {
    int head = cue.first();
    for (int i = cue.last(); i >= cue.first(); i--) {
      if (!cue.covers(passage.head(i)) && !passage.mark(i)) {
        head = i;
      }
    }
    return new Scene(passage, edges, cue, head, null, List.of());
  }

  Scene withSource(@Nullable Span found) {
    return new Scene(passage, edges, cue, head, found, parts);
  }

  Scene withParts(List<Span> found) {
    return new Scene(passage, edges, cue, head, source, List.copyOf(found));
  }

  /** Whether a word belongs to the cue, the source or a part of the content. */
  boolean taken(int at) {
    return cue.covers(at) || source != null && source.covers(at) || parts.stream().anyMatch(p -> p.covers(at));
  }

  /** What kind of word stands here, for its neighbour's sake. */
  String role(int at) {
    if (cue.covers(at)) {
      return "the cue";
    }
    if (source != null && source.covers(at)) {
      return "the source";
    }
    return parts.stream().anyMatch(p -> p.covers(at)) ? "the content" : "";
  }

  /** How the text goes on with a word after another: a new paragraph, a quotation, or neither. */
  String next(int last, int following) {
    if (passage.paragraph(following) != passage.paragraph(last)) {
      return "paragraph";
    }
    return passage.opens(following) ? "quote" : passage.quote(following) > 0 ? "in quote" : "plain";
  }

  /** The cue in lemmas, cut after four. */
  String cueWords() {
    StringBuilder words = new StringBuilder(passage.lemma(cue.first()));
    for (int i = cue.first() + 1; i <= cue.last() && i < cue.first() + 4; i++) {
      words.append(' ').append(passage.lemma(i));
    }
    return words.toString();
  }
}
