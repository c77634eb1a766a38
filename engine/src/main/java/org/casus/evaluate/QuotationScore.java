package org.casus.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.casus.corpus.TextRange;
import org.casus.extract.quotation.Utterance;

/**
 * How well the spans of an article's utterances were found: a span counts when both its ends are exactly right, and once
 * only, however many utterances share it.
 *
 * @param source the sources
 * @param cue the cues
 * @param content the contents; one in several parts is right when all its parts are
 * @param parts the parts of contents, each for itself, as a tagger of sequences is scored
 */
public record QuotationScore(Counts source, Counts cue, Counts content, Counts parts) {

  /** Nothing yet. */
  public static final QuotationScore NONE = new QuotationScore(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE);

  /**
   * Exact spans.
   *
   * @param right both read and marked
   * @param read found by machine
   * @param marked by a person
   */
  public record Counts(int right, int read, int marked) {

    static final Counts NONE = new Counts(0, 0, 0);

    static Counts of(Set<List<TextRange>> read, Set<List<TextRange>> marked) {
      int right = (int) read.stream().filter(marked::contains).count();
      return new Counts(right, read.size(), marked.size());
    }

    Counts plus(Counts other) {
      return new Counts(right + other.right, read + other.read, marked + other.marked);
    }

    /** The harmonic mean of precision and recall; 0 when there is nothing. */
    public double f1() {
      return read + marked == 0 ? 0 : 2.0 * right / (read + marked);
    }
  }

  /** Compares the utterances read in one article with those marked. */
  public static QuotationScore of(List<Utterance> read, List<Utterance> marked) {
    return new QuotationScore(
        Counts.of(wholes(read, Utterance::source), wholes(marked, Utterance::source)),
        Counts.of(wholes(read, Utterance::cue), wholes(marked, Utterance::cue)),
        Counts.of(wholes(read, Utterance::content), wholes(marked, Utterance::content)),
        Counts.of(parts(read), parts(marked)));
  }

  /** The sum over articles. */
  public QuotationScore plus(QuotationScore other) {
    return new QuotationScore(
        source.plus(other.source), cue.plus(other.cue), content.plus(other.content), parts.plus(other.parts));
  }

  private static Set<List<TextRange>> wholes(List<Utterance> utterances, Function<Utterance, List<TextRange>> role) {
    Set<List<TextRange>> wholes = new LinkedHashSet<>();
    utterances.stream().map(role).filter(ranges -> !ranges.isEmpty()).forEach(wholes::add);
    return wholes;
  }

  private static Set<List<TextRange>> parts(List<Utterance> utterances) {
    Set<List<TextRange>> parts = new LinkedHashSet<>();
    utterances.forEach(u -> u.content().forEach(part -> parts.add(new ArrayList<>(List.of(part)))));
    return parts;
  }
}
