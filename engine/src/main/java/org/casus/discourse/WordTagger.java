package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.common.Tagger;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TaggerScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives each word its part of speech: the tags of CoreNLP's {@code MaxentTagger} with the same model, several times as
 * fast, since it keeps what a word says by itself and what two tags say for the third, and computes what a place in a
 * sentence says once, not once for every two tags that may stand before it.
 *
 * <p>Thread-safe. At most {@link KeptWords#MOST} words are kept (500 bytes each).
 */
final class WordTagger {

  private final MaxentTagger tagger;
  private final TaggerScores scores;
  private final int tags;
  private final double[][] pairs;
  private final double[][] powers; // e to the scores of pairs
  private final KeptWords<TaggerScores.Word> known;
  private final TaggerScores.Word end;

  WordTagger(MaxentTagger tagger) {
    this.tagger = tagger;
    this.scores = new TaggerScores(tagger);
    this.known = new KeptWords<>(scores::word);
    this.tags = scores.tags();
    this.pairs = new double[(tags + 1) * (tags + 1)][];
    Arrays.setAll(pairs, i -> scores.after(i / (tags + 1), i % (tags + 1)));
    this.powers = Arrays.stream(pairs).map(WordTagger::powers).toArray(double[][]::new);
    this.end = scores.word(Tagger.EOS_WORD);
  }

  private static double[] powers(double[] scores) {
    return Arrays.stream(scores).map(Math::exp).toArray();
  }

  /** Sets the tag of each word of a sentence. */
  void tag(List<CoreLabel> sentence) {
    List<TaggerScores.Word> words = new ArrayList<>();
    sentence.forEach(label -> words.add(known.of(label.word())));
    words.add(end);
    int[] best = best(words, scores.of(words));
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setTag(tagger.getTag(best[i]));
    }
  }

  /** The most probable tags (Viterbi); a state is the last two tags. */
  private int[] best(List<TaggerScores.Word> words, double[][] places) {
    int[] second = {tags};
    int[] first = {tags};
    double[] reached = {0};
    int[][] from = new int[words.size()][];
    for (int i = 0; i < from.length; i++) {
      int[] here = words.get(i).tags();
      from[i] = new int[first.length * here.length];
      reached = step(second, first, here, places[i], reached, from[i]);
      second = first;
      first = here;
    }
    return path(words, reached, from);
  }

  private double[] step(int[] second, int[] first, int[] here, double[] place, double[] reached, int[] from) {
    double[] next = new double[from.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    double top = Arrays.stream(place).max().orElse(0);
    boolean alone = reached.length == 1; // then what is common to all paths does not matter
    double[] power = alone ? place : powers(Arrays.stream(place).map(s -> s - top).toArray());
    for (int a = 0; a < second.length; a++) {
      for (int b = 0; b < first.length; b++) {
        int pair = second[a] * (tags + 1) + first[b];
        double before = alone ? 0 : reached[a * first.length + b] - Math.log(product(power, powers[pair]));
        for (int c = 0; c < here.length; c++) {
          double score = before + (place[here[c]] + pairs[pair][here[c]]);
          if (score > next[b * here.length + c]) {
            next[b * here.length + c] = score;
            from[b * here.length + c] = a;
          }
        }
      }
    }
    return next;
  }

  private static double product(double[] a, double[] b) {
    double even = 0;
    double odd = 0;
    for (int i = 0; i + 1 < a.length; i += 2) {
      even += a[i] * b[i];
      odd += a[i + 1] * b[i + 1];
    }
    return a.length % 2 == 0 ? even + odd : even + odd + a[a.length - 1] * b[a.length - 1];
  }

  private static int[] path(List<TaggerScores.Word> words, double[] reached, int[][] from) {
    int state = 0;
    for (int i = 1; i < reached.length; i++) {
      state = reached[i] > reached[state] ? i : state;
    }
    int[] path = new int[words.size()];
    for (int i = path.length - 1; i >= 0; i--) {
      int[] here = words.get(i).tags();
      path[i] = here[state % here.length];
      int before = state / here.length;
      int widthBefore = i == 0 ? 1 : words.get(i - 1).tags().length;
      state = from[i][state] * widthBefore + before;
    }
    return path;
  }
}
