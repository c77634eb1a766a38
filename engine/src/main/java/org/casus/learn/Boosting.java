package org.casus.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Learns {@link BoostedTrees}: each tree takes a step down the logistic loss of those before (Friedman 2001, "Greedy Function
 * Approximation"), with second derivatives and a penalty on the values of leaves (Chen and Guestrin 2016, section 2.2); of each
 * tree the leaf that gains most is split next. The same examples give the same trees, whatever the number of threads.
 */
public final class Boosting {

  private final Settings settings;
  private final FeatureBins data;
  private final boolean[] right;
  private final float[] weight;
  private final double[] gradient;
  private final double[] curvature;

  private Boosting(List<float[]> examples, boolean[] right, float[] weight, Settings settings) {
    this.settings = settings;
    this.data = new FeatureBins(examples);
    this.right = right.clone();
    this.weight = weight.clone();
    this.gradient = new double[right.length];
    this.curvature = new double[right.length];
  }

  /**
   * How trees are grown.
   *
   * @param trees how many
   * @param leaves the most that one tree has
   * @param rate how far each tree goes, 0 to 1
   * @param leastCurvature the least sum of second derivatives in a leaf; about a quarter of its undecided examples
   * @param penalty on the square of a leaf's value
   */
  public record Settings(int trees, int leaves, double rate, double leastCurvature, double penalty) {}

  /** A leaf that may be split: where it stands, which examples it holds, and the best way to split it. */
  private record Leaf(int node, int[] rows, Split split) implements Comparable<Leaf> {
    @Override
    public int compareTo(Leaf other) {
      int order = Double.compare(other.split.gain, split.gain);
      return order != 0 ? order : Integer.compare(node, other.node);
    }
  }

  private record Split(int feature, int bin, double gain) {
    static final Split NONE = new Split(-1, -1, 0);
  }

  /**
   * Learns.
   *
   * @param names what the numbers are called
   * @param examples the numbers of each example
   * @param right whether it holds, example by example
   * @param weight how much each example counts
   */
  public static BoostedTrees train(List<String> names, List<float[]> examples, boolean[] right, float[] weight, Settings settings) {
    return new Boosting(examples, right, weight, settings).grow(names);
  }

  private BoostedTrees grow(List<String> names) {
    double yes = 1;
    double all = 2;
    for (int i = 0; i < right.length; i++) {
      yes += right[i] ? weight[i] : 0;
      all += weight[i];
    }
    float start = (float) Math.log(yes / (all - yes));
    double[] scores = new double[right.length];
    java.util.Arrays.fill(scores, start);
    List<BoostedTrees.Tree> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees; t++) {
      for (int i = 0; i < scores.length; i++) {
        double probability = 1 / (1 + Math.exp(-scores[i]));
        gradient[i] = weight[i] * (probability - (right[i] ? 1 : 0));
        curvature[i] = weight[i] * probability * (1 - probability);
      }
      trees.add(tree(scores));
    }
    return new BoostedTrees(names, start, trees);
  }

  private BoostedTrees.Tree tree(double[] scores) {
    List<BoostedTrees.Node> nodes = new ArrayList<>();
    PriorityQueue<Leaf> open = new PriorityQueue<>();
    nodes.add(BoostedTrees.Node.leaf(0));
    open.add(leaf(0, IntStream.range(0, scores.length).toArray()));
    while (open.size() < settings.leaves && !open.isEmpty() && open.peek().split.feature >= 0) {
      Leaf best = open.remove();
      byte[] bins = data.bins[best.split.feature];
      int[] low = IntStream.of(best.rows).filter(i -> bins[i] <= best.split.bin).toArray();
      int[] high = IntStream.of(best.rows).filter(i -> bins[i] > best.split.bin).toArray();
      int at = nodes.size();
      nodes.add(BoostedTrees.Node.leaf(0));
      nodes.add(BoostedTrees.Node.leaf(0));
      nodes.set(best.node, new BoostedTrees.Node(best.split.feature, data.ends[best.split.feature][best.split.bin], at, at + 1));
      open.add(leaf(at, low));
      open.add(leaf(at + 1, high));
    }
    open.forEach(leaf -> settle(leaf, nodes, scores));
    return new BoostedTrees.Tree(nodes);
  }

  private void settle(Leaf leaf, List<BoostedTrees.Node> nodes, double[] scores) {
    double slope = 0;
    double curve = 0;
    for (int i : leaf.rows) {
      slope += gradient[i];
      curve += curvature[i];
    }
    float value = Math.round(-settings.rate * slope / (curve + settings.penalty) * 1e5) / 1e5f;
    nodes.set(leaf.node, BoostedTrees.Node.leaf(value));
    for (int i : leaf.rows) {
      scores[i] += value;
    }
  }

  private Leaf leaf(int node, int[] rows) {
    List<Split> splits = IntStream.range(0, data.bins.length).parallel().mapToObj(f -> split(f, rows)).toList();
    Split best = Split.NONE;
    for (Split split : splits) {
      best = split.gain > best.gain + 1e-9 ? split : best;
    }
    return new Leaf(node, rows, best);
  }

  /** The best way to split by one feature. */
  private Split split(int feature, int[] rows) {
    double[] slopes = new double[FeatureBins.MOST + 1];
    double[] curves = new double[FeatureBins.MOST + 1];
    byte[] bins = data.bins[feature];
    double slope = 0;
    double curve = 0;
    for (int i : rows) {
      slopes[bins[i]] += gradient[i];
      curves[bins[i]] += curvature[i];
      slope += gradient[i];
      curve += curvature[i];
    }
    Split best = Split.NONE;
    double low = 0;
    double lowCurve = 0;
    for (int bin = 0; bin < data.ends[feature].length; bin++) {
      low += slopes[bin];
      lowCurve += curves[bin];
      if (lowCurve >= settings.leastCurvature && curve - lowCurve >= settings.leastCurvature) {
        double gain = worth(low, lowCurve) + worth(slope - low, curve - lowCurve) - worth(slope, curve);
        best = gain > best.gain ? new Split(feature, bin, gain) : best;
      }
    }
    return best;
  }

  private double worth(double slope, double curve) {
    return slope * slope / (curve + settings.penalty);
  }
}
