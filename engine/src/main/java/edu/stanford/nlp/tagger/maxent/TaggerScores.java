package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.util.Pair;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What the model of a {@link MaxentTagger} says for and against each tag, as numbers, apart for a word, for the words
 * around it and for the two tags before it. Casus's own; it stands in this package since the parts of the model are
 * visible here alone. For models that look at the two tags before and score all tags, such as the "left3words" ones.
 *
 * <p>Thread-safe.
 */
@NullMarked
public final class TaggerScores {

  /** Stands where there is no word, or no tag, as at the beginning of a sentence. */
  private static final String NOTHING = "NA";

  private final MaxentTagger tagger;
  private final double[] weights;
  private final Word nothing;

  /**
   * A word, whatever stands around it.
   *
   * @param text as the model spells it
   * @param rare whether the model looks at its letters and at the shapes around it
   * @param tags numbers of the tags that it may have
   * @param scores what it says itself
   * @param before what it says for the tags of the word after it: numbers of weights, if it says anything
   * @param after the same for the word before it
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never changed
  public record Word(String text, boolean rare, int[] tags, double[] scores, int @Nullable [] before, int @Nullable [] after) {}

  /** The scores of this tagger. */
  public TaggerScores(MaxentTagger tagger) {
    if (tagger.leftContext != 2 || tagger.rightContext != 0 || tagger.hasApproximateScoring()) {
      throw new IllegalArgumentException("The model of the tagger looks " + tagger.leftContext + " tags back and " + tagger.rightContext
          + " ahead; expected 2 and 0, and exact scores. Load an English \"left3words\" model.");
    }
    this.tagger = tagger;
    this.weights = tagger.getLambdaSolve().lambda;
    this.nothing = word(NOTHING);
  }

  /** How many tags there are; the number after the last stands for no tag. */
  public int tags() {
    return tagger.ySize;
  }

  /** The word as it is written. */
  public Word word(String written) {
    String text = tagger.wordFunction == null ? written : tagger.wordFunction.apply(written);
    PairsHolder alone = holder(List.of(text));
    boolean rare = tagger.isRare(text);
    double[] scores = new double[tags()];
    add(scores, tagger.extractors.local, 0, history(alone, 0));
    if (rare) {
      add(scores, tagger.extractorsRare.local, tagger.extractors.size(), history(alone, 0));
    }
    return new Word(text, rare, possible(text), scores, tagger.fAssociations.get(0).get(text), tagger.fAssociations.get(2).get(text));
  }

  private int[] possible(String text) {
    String[] tags = tagger.dict.sum(text) == 0 ? tagger.tags.getOpenTagsArray() : tagger.dict.getTags(text);
    return Arrays.stream(tagger.tags.deterministicallyExpandTags(tags)).mapToInt(tagger.tags::getIndex).toArray();
  }

  /** What each word of a sentence, and the words around it, say for each tag. */
  public double[][] of(List<Word> sentence) {
    PairsHolder holder = holder(sentence.stream().map(Word::text).toList());
    double[][] scores = new double[sentence.size()][];
    for (int i = 0; i < scores.length; i++) {
      Word word = sentence.get(i);
      scores[i] = word.scores.clone();
      add(scores[i], (i == 0 ? nothing : sentence.get(i - 1)).before);
      add(scores[i], (i + 1 == scores.length ? nothing : sentence.get(i + 1)).after);
      if (word.rare) {
        // of the tag before, the extractors called dynamic see only whether there is one
        add(scores[i], tagger.extractorsRare.localContext, tagger.extractors.size(), history(holder, i));
        add(scores[i], tagger.extractorsRare.dynamic, tagger.extractors.size(), history(holder, i));
      }
    }
    return scores;
  }

  /** What the two tags before, or none, say for each tag. */
  public double[] after(int second, int first) {
    PairsHolder holder = holder(List.of(NOTHING, NOTHING, NOTHING));
    holder.setTag(0, name(second));
    holder.setTag(1, name(first));
    double[] scores = new double[tags()];
    add(scores, tagger.extractors.dynamic, 0, history(holder, 2));
    return scores;
  }

  private String name(int tag) {
    return tag < tags() ? tagger.tags.getTag(tag) : NOTHING;
  }

  private PairsHolder holder(List<String> words) {
    PairsHolder holder = new PairsHolder();
    holder.setSize(words.size());
    for (int i = 0; i < words.size(); i++) {
      holder.setWord(i, words.get(i));
      holder.setTag(i, name(0));
    }
    return holder;
  }

  private History history(PairsHolder holder, int at) {
    return new History(0, holder.size() - 1, at, holder, tagger.extractors);
  }

  private void add(double[] scores, List<Pair<Integer, Extractor>> extractors, int first, History history) {
    for (Pair<Integer, Extractor> extractor : extractors) {
      add(scores, tagger.fAssociations.get(first + extractor.first()).get(extractor.second().extract(history)));
    }
  }

  private void add(double[] scores, int @Nullable [] numbers) {
    for (int i = 0; numbers != null && i < scores.length; i++) {
      scores[i] += numbers[i] < 0 ? 0 : weights[numbers[i]];
    }
  }
}
