package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which fillers of a report have their parts in one incident. Things, victims and weapons are joined two groups at a time
 * while their members are together likely enough on average (agglomerative, average linkage); a doer goes with the group
 * that fits best and with each other one that fits. Immutable.
 */
final class FillerGroups {

  /** From which mean probability two groups are one, and a doer has a part in a further one (tuned on held-out reports). */
  private static final double ONE_INCIDENT = 0.4;

  private static final double FURTHER_INCIDENT = 0.5;

  private final double[][] together;

  /** Groups by the probabilities that two fillers, by number, have their parts in one incident. */
  FillerGroups(double[][] together) {
    this.together = together;
  }

  /** The groups, each of the numbers of its fillers; a doer may be in several. */
  List<List<Integer>> of(List<Filler> fillers) {
    List<Integer> doers = IntStream.range(0, fillers.size()).filter(i -> doer(fillers.get(i))).boxed().toList();
    List<Integer> others = IntStream.range(0, fillers.size()).filter(i -> !doer(fillers.get(i))).boxed().toList();
    List<List<Integer>> groups = joined(others.isEmpty() ? doers : others);
    if (!others.isEmpty()) {
      List<List<Integer>> cores = groups.stream().map(List::copyOf).toList();
      doers.forEach(doer -> put(doer, cores, groups));
    }
    return groups;
  }

  /** Whether it is a person or an organisation that did it. */
  static boolean doer(Filler filler) {
    return filler.wording().part() == Part.PERP_IND || filler.wording().part() == Part.PERP_ORG;
  }

  private void put(int doer, List<List<Integer>> cores, List<List<Integer>> groups) {
    double[] fits = cores.stream().mapToDouble(core -> link(List.of(doer), core)).toArray();
    int best = IntStream.range(0, fits.length).reduce(0, (a, b) -> fits[b] > fits[a] ? b : a);
    for (int i = 0; i < fits.length; i++) {
      if (i == best || fits[i] >= FURTHER_INCIDENT) {
        groups.get(i).add(doer);
      }
    }
  }

  private List<List<Integer>> joined(List<Integer> members) {
    List<List<Integer>> groups = new ArrayList<>(members.stream().map(m -> (List<Integer>) new ArrayList<>(List.of(m))).toList());
    while (groups.size() > 1) {
      int[] nearest = nearest(groups);
      if (link(groups.get(nearest[0]), groups.get(nearest[1])) < ONE_INCIDENT) {
        break;
      }
      groups.get(nearest[0]).addAll(groups.remove(nearest[1]));
    }
    return groups;
  }

  private int[] nearest(List<List<Integer>> groups) {
    int[] nearest = {0, 1};
    double most = -1;
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        double link = link(groups.get(a), groups.get(b));
        if (link > most) {
          most = link;
          nearest = new int[] {a, b};
        }
      }
    }
    return nearest;
  }

  private double link(List<Integer> left, List<Integer> right) {
    return left.stream().flatMapToDouble(a -> right.stream().mapToDouble(b -> together[a][b])).average().orElse(0);
  }
}
