package org.casus.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two ways of sorting the same mentions into chains: MUC (Vilain and others 1995), B³ (Bagga and Baldwin 1998) and
 * entity-based CEAF with phi4 (Luo 2005), as the reference scorer of CoNLL-2012 defines them (Pradhan and others 2014). What
 * each gives is shared out evenly over the mentions of a chain, so that the sum over any parts of the mentions is the whole.
 * Chains of one mention take part: they have no link for MUC, but count for B³ and CEAF. Immutable.
 */
final class ChainScore {

  private final List<String> noted;
  private final List<String> read;
  private final Map<String, List<Integer>> notedChains;
  private final Map<String, List<Integer>> readChains;
  private final Map<String, Double> notedAligned = new HashMap<>();
  private final Map<String, Double> readAligned = new HashMap<>();

  /**
   * Compares.
   *
   * @param noted for each mention the chain that a person gave it
   * @param read for each mention, in the same order, that of the machine
   */
  ChainScore(List<String> noted, List<String> read) {
    if (noted.size() != read.size()) {
      throw new IllegalArgumentException("There are " + noted.size() + " mentions noted and " + read.size() + " read; both must be the same mentions.");
    }
    this.noted = List.copyOf(noted);
    this.read = List.copyOf(read);
    this.notedChains = chains(noted);
    this.readChains = chains(read);
    align();
  }

  private static Map<String, List<Integer>> chains(List<String> labels) {
    Map<String, List<Integer>> chains = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      chains.computeIfAbsent(labels.get(i), none -> new ArrayList<>()).add(i);
    }
    return chains;
  }

  /** Links of MUC: a chain of n mentions has n - 1, less one for each part beyond the first that the other side has it in. */
  Tally muc(int mention) {
    List<Integer> mine = members(readChains, read, mention);
    List<Integer> theirs = members(notedChains, noted, mention);
    return new Tally(kept(mine, noted), links(mine), kept(theirs, read), links(theirs));
  }

  private static double links(List<Integer> chain) {
    return (chain.size() - 1.0) / chain.size();
  }

  private static double kept(List<Integer> chain, List<String> other) {
    Set<String> parts = new HashSet<>();
    chain.forEach(i -> parts.add(other.get(i)));
    return (double) (chain.size() - parts.size()) / chain.size();
  }

  /** B³: the share of the mention's own chain that the other side has in its chain too. */
  Tally cubed(int mention) {
    List<Integer> mine = members(readChains, read, mention);
    List<Integer> theirs = members(notedChains, noted, mention);
    double both = mine.stream().filter(i -> noted.get(i).equals(noted.get(mention))).count();
    return new Tally(both / mine.size(), 1, both / theirs.size(), 1);
  }

  /** CEAF: how like the chain is to the one that it is paired with. */
  Tally aligned(int mention) {
    double mine = members(readChains, read, mention).size();
    double theirs = members(notedChains, noted, mention).size();
    return new Tally(readAligned.getOrDefault(read.get(mention), 0.0) / mine, 1 / mine,
        notedAligned.getOrDefault(noted.get(mention), 0.0) / theirs, 1 / theirs);
  }

  private static List<Integer> members(Map<String, List<Integer>> chains, List<String> labels, int mention) {
    return chains.getOrDefault(labels.get(mention), List.of());
  }

  /** Pairs chains so that phi4, 2 · shared / (sizes together), sums to the most; chains that share nothing fall apart first. */
  private void align() {
    Set<String> done = new HashSet<>();
    for (String start : notedChains.keySet()) {
      if (done.add(start)) {
        align(island(start, done));
      }
    }
  }

  private List<List<String>> island(String start, Set<String> done) {
    List<String> theirs = new ArrayList<>(List.of(start));
    Set<String> mine = new java.util.LinkedHashSet<>();
    for (int at = 0; at < theirs.size(); at++) {
      for (int mention : notedChains.getOrDefault(theirs.get(at), List.of())) {
        if (mine.add(read.get(mention))) {
          readChains.getOrDefault(read.get(mention), List.of()).stream().map(noted::get).filter(done::add).forEach(theirs::add);
        }
      }
    }
    return List.of(theirs, new ArrayList<>(mine));
  }

  private void align(List<List<String>> island) {
    List<String> theirs = island.get(0);
    List<String> mine = island.get(1);
    double[][] weights = new double[theirs.size()][mine.size()];
    for (int row = 0; row < weights.length; row++) {
      for (int column = 0; column < mine.size(); column++) {
        weights[row][column] = likeness(theirs.get(row), mine.get(column));
      }
    }
    for (Assignment.Pair pair : Assignment.of(weights)) {
      notedAligned.put(theirs.get(pair.row()), weights[pair.row()][pair.column()]);
      readAligned.put(mine.get(pair.column()), weights[pair.row()][pair.column()]);
    }
  }

  private double likeness(String their, String my) {
    List<Integer> theirs = notedChains.getOrDefault(their, List.of());
    Collection<Integer> mine = new HashSet<>(readChains.getOrDefault(my, List.of()));
    return 2.0 * theirs.stream().filter(mine::contains).count() / (theirs.size() + mine.size());
  }

  int size() {
    return noted.size();
  }

  /** MUC over all mentions. */
  Tally muc() {
    return sum(this::muc);
  }

  /** B³ over all mentions. */
  Tally cubed() {
    return sum(this::cubed);
  }

  /** CEAF over all mentions. */
  Tally aligned() {
    return sum(this::aligned);
  }

  /** The mean F1 of the three, "CoNLL F1". */
  double conll() {
    return (muc().f1() + cubed().f1() + aligned().f1()) / 3;
  }

  private Tally sum(java.util.function.IntFunction<Tally> each) {
    Tally sum = Tally.NONE;
    for (int i = 0; i < noted.size(); i++) {
      sum = sum.plus(each.apply(i));
    }
    return sum;
  }
}
