package org.casus.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chooses among candidates: a linear score for each, made probabilities over the candidates at hand (conditional logit).
 * "None of them" is a candidate that the caller adds. Immutable, thread-safe.
 */
public final class Ranker implements Weights {

  private static final int REASONS = 3;

  private final FeatureTable table;

  private Ranker(FeatureTable table) {
    this.table = table;
  }

  /**
   * One choice.
   *
   * @param candidates the features of each candidate
   * @param right the index of the right one
   */
  public record Choice(List<? extends Collection<String>> candidates, int right) {}

  /** Learns from choices; the same choices and settings give the same model. */
  public static Ranker train(List<Choice> choices, Training training) {
    AdaptiveWeights weights =
        AdaptiveWeights.of(() -> choices.stream().flatMap(c -> c.candidates().stream()), 1, training);
    List<List<int[]>> seen =
        choices.stream().map(c -> c.candidates().stream().map(weights::known).toList()).toList();
    List<Integer> order = Softmax.order(choices.size());
    Random random = new Random(training.seed());
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        learn(weights, seen.get(i), choices.get(i).right());
      }
    }
    return new Ranker(weights.table(List.of("score")));
  }

  private static void learn(AdaptiveWeights weights, List<int[]> candidates, int right) {
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights.score(candidates.get(i), 0);
    }
    double[] probabilities = Softmax.of(scores);
    for (int i = 0; i < scores.length; i++) {
      weights.descend(candidates.get(i), 0, probabilities[i] - (i == right ? 1 : 0));
    }
    weights.step();
  }

  /** The probability of each candidate; they sum to 1. */
  public double[] probabilities(List<? extends Collection<String>> candidates) {
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(candidates.get(i));
    }
    return Softmax.of(scores);
  }

  /** The score of one candidate, on a scale that only other candidates of the same choice share. */
  public double score(Collection<String> features) {
    return table.scores(features)[0];
  }

  /** The features that speak most for a candidate. */
  public List<String> reasons(Collection<String> features) {
    return table.reasons(features, 0, REASONS);
  }

  /** How many features have a weight. */
  public int size() {
    return table.size();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    table.write(out);
  }

  /** Reads weights that {@link #write} wrote, and closes the stream. */
  public static Ranker read(InputStream in) throws IOException {
    return new Ranker(FeatureTable.read(in));
  }
}
