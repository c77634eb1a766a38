package org.casus.extract.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.corpus.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * An annotated utterance in words of a passage.
 *
 * @param cue its cue, from the first word to the last
 * @param source its source, or null where nobody is named
 * @param parts its content, in order
 */
record TaughtUtterance(Span cue, @Nullable Span source, List<Span> parts) {

  /** The utterance in words; empty where it has no cue or no content within the passage. */
  static Optional<TaughtUtterance> of(Passage passage, Utterance utterance) {
    List<Span> cue = spans(passage, utterance.cue());
    List<Span> source = spans(passage, utterance.source());
    List<Span> parts = spans(passage, utterance.content());
    return cue.isEmpty() || parts.isEmpty() ? Optional.empty()
        : Optional.of(new TaughtUtterance(cue.get(0), source.isEmpty() ? null : source.get(0), parts));
  }

  private static List<Span> spans(Passage passage, List<TextRange> ranges) {
    return ranges.stream().flatMap(r -> passage.words(r.begin(), r.end()).stream())
        .sorted(Comparator.comparingInt(Span::first)).toList();
  }
}
