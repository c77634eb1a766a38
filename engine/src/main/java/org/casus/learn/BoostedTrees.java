package org.casus.learn;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A sum of small decision trees over numbers, put through the logistic function: the probability that something holds.
 * Immutable, thread-safe. On disk it is compressed text: the form, the names of the numbers, the value to start from, then a
 * tree a line, its nodes set apart by blanks: {@code feature:threshold:left:right}, or the value of a leaf.
 */
public final class BoostedTrees implements Weights {

  private static final String FORM = "casus-trees 1";

  private final List<String> names;
  private final float start;
  private final List<Tree> trees;

  BoostedTrees(List<String> names, float start, List<Tree> trees) {
    this.names = List.copyOf(names);
    this.start = start;
    this.trees = List.copyOf(trees);
  }

  /**
   * A node, or a leaf where {@code feature} is -1.
   *
   * @param threshold up to this the left one follows, above it the right one; of a leaf its value
   */
  record Node(int feature, float threshold, int left, int right) {

    static Node leaf(float value) {
      return new Node(-1, value, -1, -1);
    }
  }

  /** Nodes, the first of which is the root. */
  record Tree(List<Node> nodes) {
    /** Copies the list. */
    public Tree {
      nodes = List.copyOf(nodes);
    }

    float value(float[] numbers) {
      Node node = nodes.get(0);
      while (node.feature >= 0) {
        node = nodes.get(numbers[node.feature] <= node.threshold ? node.left : node.right);
      }
      return node.threshold;
    }
  }

  /** What the numbers are called, in their order. */
  public List<String> names() {
    return names;
  }

  /** The probability, 0 to 1, for numbers in the order of {@link #names}. */
  public double probability(float[] numbers) {
    double sum = start;
    for (Tree tree : trees) {
      sum += tree.value(numbers);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (Writer writer = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
      writer.write(FORM + "\n" + String.join("\t", names) + "\n" + start + "\n");
      for (Tree tree : trees) {
        writer.write(String.join(" ", tree.nodes.stream().map(BoostedTrees::cell).toList()) + "\n");
      }
    }
  }

  private static String cell(Node node) {
    return node.feature < 0 ? String.valueOf(node.threshold)
        : node.feature + ":" + node.threshold + ":" + node.left + ":" + node.right;
  }

  /** Reads trees that {@link #write} wrote, and closes the stream. */
  public static BoostedTrees read(InputStream in) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      if (lines.size() < 3 || !lines.get(0).equals(FORM)) {
        throw new IOException("the trees do not begin with '" + FORM + "': train them anew");
      }
      List<Tree> trees = new ArrayList<>();
      for (String line : lines.subList(3, lines.size())) {
        trees.add(tree(line));
      }
      return new BoostedTrees(List.of(lines.get(1).split("\t", -1)), Float.parseFloat(lines.get(2)), trees);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IOException("a tree is not made of feature:threshold:left:right and values: train them anew", e);
    }
  }

  private static Tree tree(String line) {
    List<Node> nodes = new ArrayList<>();
    for (String cell : line.split(" ", -1)) {
      String[] parts = cell.split(":", -1);
      nodes.add(parts.length == 1 ? Node.leaf(Float.parseFloat(cell)) : new Node(Integer.parseInt(parts[0]),
          Float.parseFloat(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
    }
    return new Tree(nodes);
  }
}
