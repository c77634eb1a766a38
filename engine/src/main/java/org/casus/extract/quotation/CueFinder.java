package org.casus.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.learn.Features;
import org.casus.learn.Tagger;

/** Finds the cues of a passage. Immutable and thread-safe. */
final class CueFinder {

  static final String BEGIN = "begin";
  static final String INSIDE = "inside";
  static final String OUTSIDE = "outside";

  private final Tagger tagger;
  private final double least;

  /**
   * A finder.
   *
   * @param least probability that makes words a cue
   */
  CueFinder(Tagger tagger, double least) {
    this.tagger = tagger;
    this.least = least;
  }

  /** A cue, how probable it is, and what spoke for it. */
  record Cue(Span span, double probability, List<String> reasons) {}

  /** The cues of a sentence; of two that meet, the more probable. */
  List<Cue> in(Passage passage, CueFeatures features, int sentence) {
    List<Features> all = features.sentence(sentence);
    List<Tagger.Chunk> chunks = new ArrayList<>(tagger.chunks(all, BEGIN, INSIDE, least));
    chunks.sort(Comparator.comparingDouble((Tagger.Chunk c) -> -c.probability()).thenComparingInt(Tagger.Chunk::first));
    int start = passage.start(sentence);
    List<Cue> found = new ArrayList<>();
    for (Tagger.Chunk chunk : chunks) {
      Span span = new Span(start + chunk.first(), start + chunk.last());
      if (found.stream().noneMatch(c -> c.span().meets(span))) {
        found.add(new Cue(span, chunk.probability(), tagger.reasons(BEGIN, all.get(chunk.first()))));
      }
    }
    found.sort(Comparator.comparingInt(c -> c.span().first()));
    return found;
  }
}
