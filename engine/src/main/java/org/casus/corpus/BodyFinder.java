package org.casus.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the report proper from what stands around it.
 *
 * <p>Each paragraph weighs as many words as it has when it is running text, and as many below nothing when it is
 * boilerplate; a short line weighs a little below nothing. The body lies in the stretch that weighs most, and is
 * what is not boilerplate there. Thread-safe.
 */
final class BodyFinder {
  private static final int LINE = -4;
  private static final int HEADING = -1;
  private static final int FEWEST_WORDS_OF_ITEM = 4;

  private static final int FEWEST_WORDS_OF_INTRODUCTION = 8;
  private static final Head NO_HEAD = new Head(DocumentFacts.NONE, Set.of(), 0);

  private BodyFinder() {}

  /** The body's ranges in order; a lone title is body too; empty when all is boilerplate. */
  static List<TextRange> find(Outline outline, Head head, Set<Integer> noteParagraphs) {
    int[] weights = weights(outline, head, noteParagraphs);
    int[] stretch = heaviest(weights);
    List<TextRange> body = collect(outline, head, stretch[0], stretch[1]);
    if (body.isEmpty()) {
      body = collect(outline, head, 0, outline.size());
    }
    return body.isEmpty() ? collect(outline, NO_HEAD, 0, outline.size()) : body;
  }

  private static List<TextRange> collect(Outline outline, Head head, int from, int to) {
    List<TextRange> body = new ArrayList<>();
    for (int i = from; i < to; i++) {
      TextRange range = outline.at(i).range();
      int begin = Math.max(range.begin(), head.bodyFrom());
      if (!outside(outline, head, i) && begin < range.end()) {
        body.add(new TextRange(begin, range.end()));
      }
    }
    return body;
  }

  private static boolean outside(Outline outline, Head head, int i) {
    return outline.setApart(i) || head.consumed().contains(i) || HeadLine.releaseNumberAlone(outline.at(i).text());
  }

  private static int[] weights(Outline outline, Head head, Set<Integer> noteParagraphs) {
    int[] weights = new int[outline.size()];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < weights.length; i++) {
      Paragraph paragraph = outline.at(i);
      boolean again = paragraph.text().length() < Boilerplate.LONGEST && !seen.add(paragraph.key());
      int words = paragraph.words();
      if (outside(outline, head, i)) {
        weights[i] = head.consumed().contains(i) ? LINE : -Math.max(words, 5);
      } else if (noteParagraphs.contains(i)) {
        weights[i] = Math.max(words, 3);
      } else if (again) {
        weights[i] = LINE;
      } else {
        weights[i] = weight(outline, i, words, i > 0 && weights[i - 1] > 0);
      }
    }
    return weights;
  }

  private static int weight(Outline outline, int i, int words, boolean afterText) {
    Paragraph paragraph = outline.at(i);
    boolean item = paragraph.bullet() && words >= FEWEST_WORDS_OF_ITEM && afterText;
    boolean introduced = i > 0 && outline.at(i - 1).text().endsWith(":") && afterText;
    if (paragraph.prose() || item || introduced || Outline.dateline(paragraph)) {
      return words;
    }
    boolean introduces = paragraph.text().endsWith(":") && words >= FEWEST_WORDS_OF_INTRODUCTION;
    if (paragraph.endsSentence() || introduces) {
      return Math.max(1, words / 2);
    }
    return paragraph.role() == Paragraph.Role.HEADING ? HEADING : LINE;
  }

  /** Begin and end of the stretch with the greatest sum. */
  private static int[] heaviest(int[] weights) {
    long best = 0;
    long sum = 0;
    int from = 0;
    int[] stretch = {0, 0};
    for (int i = 0; i < weights.length; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += weights[i];
      if (sum > best) {
        best = sum;
        stretch = new int[] {from, i + 1};
      }
    }
    return stretch;
  }
}
