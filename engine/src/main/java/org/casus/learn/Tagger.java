package org.casus.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labels each element of a sequence, minding the label before: a linear-chain conditional random field (Lafferty,
 * McCallum and Pereira 2001). Immutable, thread-safe.
 */
public final class Tagger implements Weights {

  private static final String AFTER = "after ";
  private static final int REASONS = 3;

  private final FeatureTable table;
  private final double[][] transitions;

  private Tagger(FeatureTable table) {
    this.table = table;
    this.transitions = table.columns().stream()
        .map(label -> table.scores(List.of(AFTER + label))).toArray(double[][]::new);
  }

  /**
   * One labelled sequence.
   *
   * @param labels the label of each element
   * @param features the features of each element
   */
  public record Sequence(List<String> labels, List<? extends Collection<String>> features) {}

  /**
   * A run of labels: one that begins it, then those inside it.
   *
   * @param first index of its first element
   * @param last index of its last
   * @param probability of exactly this run
   */
  public record Chunk(int first, int last, double probability) {}

  /** Learns from sequences; the same sequences and settings give the same model. */
  public static Tagger train(List<Sequence> sequences, Training training) {
    List<String> labels = List.copyOf(sequences.stream().flatMap(s -> s.labels().stream())
        .collect(Collectors.toCollection(TreeSet::new)));
    List<List<String>> after = labels.stream().map(l -> List.of(AFTER + l)).toList();
    AdaptiveWeights weights = AdaptiveWeights.of(
        () -> Stream.concat(Collections.nCopies(training.leastCount(), after).stream().flatMap(List::stream),
            sequences.stream().flatMap(s -> s.features().stream())), labels.size(), training);
    List<Lattice> seen = sequences.stream().map(s -> Lattice.of(s, labels, weights)).toList();
    int[][] rows = after.stream().map(weights::known).toArray(int[][]::new);
    List<Integer> order = Softmax.order(seen.size());
    Random random = new Random(training.seed());
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Collections.shuffle(order, random);
      order.forEach(i -> seen.get(i).learn(weights, rows));
    }
    return new Tagger(weights.table(labels));
  }

  /** The labels, in alphabetical order. */
  public List<String> labels() {
    return table.columns();
  }

  /** The most probable labels of a sequence (Viterbi). */
  public List<String> tag(List<? extends Collection<String>> features) {
    if (features.isEmpty()) {
      return List.of();
    }
    int[] best = Lattice.best(emissions(features), transitions);
    return Arrays.stream(best).mapToObj(labels()::get).toList();
  }

  /** The probability of each label (in the order of {@link #labels}) at each element. */
  public double[][] probabilities(List<? extends Collection<String>> features) {
    return features.isEmpty() ? new double[0][] : Lattice.marginals(emissions(features), transitions);
  }

  /** All runs of {@code begin} and then {@code inside} whose probability is at least {@code least}, in order. */
  public List<Chunk> chunks(List<? extends Collection<String>> features, String begin, String inside, double least) {
    return features.isEmpty() ? List.of() : Lattice.chunks(
        emissions(features), transitions, labels().indexOf(begin), labels().indexOf(inside), least);
  }

  private double[][] emissions(List<? extends Collection<String>> features) {
    return features.stream().map(table::scores).toArray(double[][]::new);
  }

  /** The features that speak most for a label. */
  public List<String> reasons(String label, Collection<String> features) {
    int column = labels().indexOf(label);
    return column < 0 ? List.of() : table.reasons(features, column, REASONS);
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
  public static Tagger read(InputStream in) throws IOException {
    return new Tagger(FeatureTable.read(in));
  }
}
