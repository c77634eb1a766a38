package org.casus.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** A linear classifier (multinomial logistic regression) over named features. Immutable, thread-safe. */
public final class Classifier implements Weights {

  private static final int REASONS = 3;

  private final FeatureTable table;

  private Classifier(FeatureTable table) {
    this.table = table;
  }

  /**
   * One example.
   *
   * @param label what it is
   * @param features what is seen of it, in words a person can read
   */
  public record Example(String label, Collection<String> features) {}

  /**
   * A decision.
   *
   * @param label the most probable label
   * @param probability of that label, 0 to 1
   * @param reasons the features that spoke most for it
   */
  public record Decision(String label, double probability, List<String> reasons) {}

  /** Learns from examples; the same examples and settings give the same model. */
  public static Classifier train(List<Example> examples, Training training) {
    List<String> labels = List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
    AdaptiveWeights weights =
        AdaptiveWeights.of(() -> examples.stream().map(Example::features), labels.size(), training);
    List<int[]> seen = examples.stream().map(e -> weights.known(e.features())).toList();
    List<Integer> order = Softmax.order(examples.size());
    Random random = new Random(training.seed());
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        learn(weights, seen.get(i), labels.indexOf(examples.get(i).label()), labels.size());
      }
    }
    return new Classifier(weights.table(labels));
  }

  private static void learn(AdaptiveWeights weights, int[] features, int right, int labels) {
    double[] scores = new double[labels];
    for (int label = 0; label < labels; label++) {
      scores[label] = weights.score(features, label);
    }
    double[] probabilities = Softmax.of(scores);
    for (int label = 0; label < labels; label++) {
      weights.descend(features, label, probabilities[label] - (label == right ? 1 : 0));
    }
    weights.step();
  }

  /** The labels, in the order of {@link #probabilities}. */
  public List<String> labels() {
    return table.columns();
  }

  /** The probability of each label. */
  public double[] probabilities(Collection<String> features) {
    return Softmax.of(table.scores(features));
  }

  /** The probability of one label; 0 where the model does not know it. */
  public double probability(String label, Collection<String> features) {
    int column = labels().indexOf(label);
    return column < 0 ? 0 : probabilities(features)[column];
  }

  /** The most probable label, with its reasons. */
  public Decision decide(Collection<String> features) {
    double[] probabilities = probabilities(features);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Decision(labels().get(best), probabilities[best], table.reasons(features, best, REASONS));
  }

  /** The features that speak most for a label. */
  public List<String> reasons(String label, Collection<String> features) {
    int column = labels().indexOf(label);
    return column < 0 ? new ArrayList<>() : table.reasons(features, column, REASONS);
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
  public static Classifier read(InputStream in) throws IOException {
    return new Classifier(FeatureTable.read(in));
  }
}
