package org.casus.measure.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Draws;

/**
 * Ways to sort things into groups of one, drawn in proportion to how probable it is that pairs are one. What is measured
 * over all of them shows what uncertain merges do to it. Stateless.
 */
public final class Partitions {
  private static final double HALF = 0.5 - 1e-12;

  private Partitions() {}

  /**
   * A pair of things that may be one.
   *
   * @param left index of one
   * @param right index of the other
   * @param probability that they are one; 0 bars them from one group
   */
  public record Link(int left, int right, double probability) {

    /** Rejects a thing paired with itself and a probability outside 0 to 1. */
    public Link {
      Checked.atLeast("index of a thing", Math.min(left, right), 0);
      if (left == right || !(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("A link of " + left + " and " + right + " with probability " + probability
            + " needs two different things and a probability from 0 to 1.");
      }
    }
  }

  /**
   * Draws partitions. In each draw every pair is one or not by its probability; then groups are joined step by step, always
   * the two with the largest share of pairs drawn as one, while that share is a half or more and no barred pair would come
   * together. A pair that is not listed was not compared and counts as not one, but is not barred.
   *
   * @param things how many things there are
   * @param links pairs that may be one, each once; the others are taken for different
   * @param count how many partitions, such as 20
   * @return for each draw the group of each thing, numbered from 0 in order of first appearance
   */
  public static List<int[]> sample(int things, List<Link> links, int count, Draws draws) {
    Checked.atLeast("number of things", things, 0);
    Checked.atLeast("number of partitions", count, 1);
    for (Link link : links) {
      Checked.atLeast("number of things less the index of one", things - Math.max(link.left, link.right), 1);
    }
    List<List<Link>> islands = islands(things, links);
    return IntStream.range(0, count).mapToObj(draw -> drawn(things, islands, draws.generator(draw))).toList();
  }

  /** The group of each thing where pairs are joined by their probability alone, nothing being drawn. */
  public static int[] likeliest(int things, List<Link> links) {
    int[] groups = IntStream.range(0, things).toArray();
    islands(things, links).forEach(island -> join(groups, island, island.stream().mapToDouble(Link::probability).toArray()));
    return numbered(groups);
  }

  private static int[] drawn(int things, List<List<Link>> islands, SplittableRandom random) {
    int[] groups = IntStream.range(0, things).toArray();
    for (List<Link> island : islands) {
      join(groups, island, island.stream().mapToDouble(link -> random.nextDouble() < link.probability ? 1 : 0).toArray());
    }
    return numbered(groups);
  }

  /** Links that hang together through others, in order of their least thing; links within one in order. */
  private static List<List<Link>> islands(int things, List<Link> links) {
    int[] root = IntStream.range(0, things).toArray();
    links.stream().filter(link -> link.probability > 0).forEach(link -> {
      int from = Math.max(root[link.left], root[link.right]);
      int to = Math.min(root[link.left], root[link.right]);
      Arrays.setAll(root, i -> root[i] == from ? to : root[i]);
    });
    java.util.TreeMap<Integer, List<Link>> islands = new java.util.TreeMap<>();
    links.stream().filter(link -> root[link.left] == root[link.right])
        .sorted(Comparator.comparingInt((Link link) -> Math.min(link.left, link.right)).thenComparingInt(link -> Math.max(link.left, link.right)))
        .forEach(link -> islands.computeIfAbsent(root[link.left], r -> new ArrayList<>()).add(link));
    return new ArrayList<>(islands.values());
  }

  private static void join(int[] groups, List<Link> island, double[] one) {
    int[] members = island.stream().flatMapToInt(link -> IntStream.of(link.left, link.right)).distinct().sorted().toArray();
    double[][] alike = new double[members.length][members.length];
    boolean[][] barred = new boolean[members.length][members.length];
    for (int i = 0; i < one.length; i++) {
      int left = Arrays.binarySearch(members, island.get(i).left);
      int right = Arrays.binarySearch(members, island.get(i).right);
      alike[left][right] = alike[right][left] = one[i];
      barred[left][right] = barred[right][left] = island.get(i).probability == 0;
    }
    int[] group = Closure.groups(alike, barred, HALF);
    for (int i = 0; i < members.length; i++) {
      groups[members[i]] = members[group[i]];
    }
  }

  private static int[] numbered(int[] groups) {
    int[] numbers = new int[groups.length];
    Arrays.fill(numbers, -1);
    int next = 0;
    int[] result = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      if (numbers[groups[i]] < 0) {
        numbers[groups[i]] = next++;
      }
      result[i] = numbers[groups[i]];
    }
    return result;
  }
}
