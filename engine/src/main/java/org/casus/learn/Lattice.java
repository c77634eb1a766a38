package org.casus.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All labellings of one sequence: the best one, and what each label's probability is (forward-backward, Rabiner 1989).
 * In training it remembers the sequence's features and right labels.
 */
final class Lattice {

  private final List<int[]> features;
  private final int[] right;

  private Lattice(List<int[]> features, int[] right) {
    this.features = features;
    this.right = right;
  }

  static Lattice of(Tagger.Sequence sequence, List<String> labels, AdaptiveWeights weights) {
    List<? extends Collection<String>> features = sequence.features();
    return new Lattice(features.stream().map(weights::known).toList(),
        sequence.labels().stream().mapToInt(labels::indexOf).toArray());
  }

  /** One step of training: expected counts of labels and of pairs of labels against the right ones. */
  void learn(AdaptiveWeights weights, int[][] transitionRows) {
    if (right.length == 0) {
      return;
    }
    int labels = transitionRows.length;
    double[][] transitions = scores(List.of(transitionRows), labels, weights);
    double[][] emissions = scores(features, labels, weights);
    double[][] forward = forward(emissions, transitions);
    double[][] backward = backward(emissions, transitions);
    double total = Softmax.logSum(forward[right.length - 1]);
    for (int i = 0; i < right.length; i++) {
      for (int label = 0; label < labels; label++) {
        double expected = Math.exp(forward[i][label] + backward[i][label] - total);
        weights.descend(features.get(i), label, expected - (right[i] == label ? 1 : 0));
      }
    }
    descendPairs(weights, transitionRows, pairs(emissions, transitions, forward, backward, total));
    weights.step();
  }

  private static double[][] scores(List<int[]> features, int labels, AdaptiveWeights weights) {
    double[][] scores = new double[features.size()][labels];
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < labels; label++) {
        scores[i][label] = weights.score(features.get(i), label);
      }
    }
    return scores;
  }

  private static double[][] pairs(
      double[][] emissions, double[][] transitions, double[][] forward, double[][] backward, double total) {
    int labels = transitions.length;
    double[][] pairs = new double[labels][labels];
    for (int i = 1; i < emissions.length; i++) {
      for (int from = 0; from < labels; from++) {
        for (int to = 0; to < labels; to++) {
          pairs[from][to] += Math.exp(
              forward[i - 1][from] + transitions[from][to] + emissions[i][to] + backward[i][to] - total);
        }
      }
    }
    return pairs;
  }

  private void descendPairs(AdaptiveWeights weights, int[][] rows, double[][] expected) {
    double[][] gradient = expected;
    for (int i = 1; i < right.length; i++) {
      gradient[right[i - 1]][right[i]] -= 1;
    }
    for (int from = 0; from < rows.length; from++) {
      for (int to = 0; to < rows.length; to++) {
        weights.descend(rows[from], to, gradient[from][to]);
      }
    }
  }

  private static double[][] forward(double[][] emissions, double[][] transitions) {
    double[][] forward = new double[emissions.length][];
    forward[0] = emissions[0];
    for (int i = 1; i < emissions.length; i++) {
      forward[i] = new double[transitions.length];
      for (int to = 0; to < transitions.length; to++) {
        double[] ways = new double[transitions.length];
        for (int from = 0; from < ways.length; from++) {
          ways[from] = forward[i - 1][from] + transitions[from][to];
        }
        forward[i][to] = emissions[i][to] + Softmax.logSum(ways);
      }
    }
    return forward;
  }

  private static double[][] backward(double[][] emissions, double[][] transitions) {
    double[][] backward = new double[emissions.length][transitions.length];
    for (int i = emissions.length - 2; i >= 0; i--) {
      for (int from = 0; from < transitions.length; from++) {
        double[] ways = new double[transitions.length];
        for (int to = 0; to < ways.length; to++) {
          ways[to] = transitions[from][to] + emissions[i + 1][to] + backward[i + 1][to];
        }
        backward[i][from] = Softmax.logSum(ways);
      }
    }
    return backward;
  }

  /** The probability of each label at each element. */
  static double[][] marginals(double[][] emissions, double[][] transitions) {
    double[][] forward = forward(emissions, transitions);
    double[][] backward = backward(emissions, transitions);
    double total = Softmax.logSum(forward[forward.length - 1]);
    double[][] marginals = new double[emissions.length][transitions.length];
    for (int i = 0; i < emissions.length; i++) {
      for (int label = 0; label < transitions.length; label++) {
        marginals[i][label] = Math.exp(forward[i][label] + backward[i][label] - total);
      }
    }
    return marginals;
  }

  /**
   * The probability of every chunk (one {@code begin}, then {@code inside} as far as it goes) that has at least
   * {@code least}.
   */
  static List<Tagger.Chunk> chunks(double[][] emissions, double[][] transitions, int begin, int inside, double least) {
    double[][] forward = forward(emissions, transitions);
    double[][] backward = backward(emissions, transitions);
    double total = Softmax.logSum(forward[forward.length - 1]);
    List<Tagger.Chunk> found = new ArrayList<>();
    for (int first = 0; first < emissions.length; first++) {
      double path = forward[first][begin] - total;
      int label = begin;
      for (int last = first; last < emissions.length && Math.exp(path + backward[last][label]) >= least; last++) {
        double probability = Math.exp(path + ending(emissions, transitions, backward, last, label, inside));
        if (probability >= least) {
          found.add(new Tagger.Chunk(first, last, probability));
        }
        path += last + 1 < emissions.length ? transitions[label][inside] + emissions[last + 1][inside] : 0;
        label = inside;
      }
    }
    return found;
  }

  /** The logarithm of all that may follow a chunk's last element. */
  private static double ending(
      double[][] emissions, double[][] transitions, double[][] backward, int last, int label, int inside) {
    if (last + 1 == emissions.length) {
      return 0;
    }
    double[] ways = new double[transitions.length];
    for (int next = 0; next < ways.length; next++) {
      ways[next] = next == inside ? Double.NEGATIVE_INFINITY
          : transitions[label][next] + emissions[last + 1][next] + backward[last + 1][next];
    }
    return Softmax.logSum(ways);
  }

  /** The labels of the best path (Viterbi). */
  static int[] best(double[][] emissions, double[][] transitions) {
    int labels = transitions.length;
    int[][] back = new int[emissions.length][labels];
    double[] scores = emissions[0].clone();
    for (int i = 1; i < emissions.length; i++) {
      double[] next = new double[labels];
      for (int to = 0; to < labels; to++) {
        int from = bestFrom(scores, transitions, to);
        back[i][to] = from;
        next[to] = scores[from] + transitions[from][to] + emissions[i][to];
      }
      scores = next;
    }
    return trace(back, scores);
  }

  private static int bestFrom(double[] scores, double[][] transitions, int to) {
    int best = 0;
    for (int from = 1; from < scores.length; from++) {
      best = scores[from] + transitions[from][to] > scores[best] + transitions[best][to] ? from : best;
    }
    return best;
  }

  private static int[] trace(int[][] back, double[] last) {
    int[] path = new int[back.length];
    for (int label = 1; label < last.length; label++) {
      path[back.length - 1] = last[label] > last[path[back.length - 1]] ? label : path[back.length - 1];
    }
    for (int i = back.length - 1; i > 0; i--) {
      path[i - 1] = back[i][path[i]];
    }
    return path;
  }
}
