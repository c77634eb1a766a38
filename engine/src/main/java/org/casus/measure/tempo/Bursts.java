package org.casus.measure.tempo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The burst automaton of Kleinberg (2002, "Bursty and hierarchical structure in streams"). It describes; it has no p.
 * Stateless.
 */
public final class Bursts {

  private Bursts() {}

  /**
   * A stretch of time at a level.
   *
   * @param level 1 is the whole stream, each further level a rate s times as high
   * @param start first event
   * @param end last event
   */
  public record Burst(int level, double start, double end) {}

  /**
   * Finds the cheapest sequence of states: state i emits gaps of density a_i e^(-a_i x) with a_i = s^i / mean gap, and
   * going up costs gamma ln n a level. States cost O(1) each by running minima, so O(events x levels) in all.
   *
   * @param times event times, strictly ascending
   * @param base s, above 1, such as 2
   * @param gamma cost of a level, such as 1
   * @return the bursts by start, then level
   * @throws IllegalArgumentException for fewer than 3 events, or two at one time
   */
  public static List<Burst> of(double[] times, double base, double gamma) {
    Checked.atLeast("number of events", times.length, 3);
    Checked.positive("logarithm of the base", Math.log(base));
    double[] gaps = new double[times.length - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = times[i + 1] - times[i];
      if (!(gaps[i] > 0)) {
        throw new IllegalArgumentException("The events " + times[i] + " and " + times[i + 1]
            + " are out of order or at one time; sort them and spread those of one day over the day first.");
      }
    }
    return nested(times, states(gaps, base, gamma * Math.log(gaps.length)));
  }

  private static int[] states(double[] gaps, double base, double climb) {
    double all = Arrays.stream(gaps).sum();
    double smallest = Arrays.stream(gaps).min().orElseThrow();
    int levels = Math.max(1, (int) Math.ceil(1 + Math.log(all) / Math.log(base) - Math.log(smallest) / Math.log(base)));
    double[] rates = new double[levels];
    double[] logs = new double[levels];
    for (int i = 0; i < levels; i++) {
      rates[i] = Math.pow(base, i) * gaps.length / all;
      logs[i] = Math.log(rates[i]);
    }
    double[] costs = new double[levels];
    Arrays.fill(costs, 1, levels, Double.POSITIVE_INFINITY);
    int[][] cameFrom = new int[gaps.length][];
    for (int t = 0; t < gaps.length; t++) {
      cameFrom[t] = step(costs, climb);
      for (int i = 0; i < levels; i++) {
        costs[i] += rates[i] * gaps[t] - logs[i];
      }
    }
    return backwards(cameFrom, costs);
  }

  /** Replaces the costs by those of getting into each state, and says from which state; the lowest one on a tie. */
  private static int[] step(double[] costs, double climb) {
    int levels = costs.length;
    int[] from = new int[levels];
    double[] above = new double[levels];
    for (int i = levels - 1, best = i; i >= 0; i--) {
      best = costs[i] <= costs[best] ? i : best;
      from[i] = best;
      above[i] = costs[best];
    }
    double below = Double.POSITIVE_INFINITY;
    int climber = 0;
    for (int i = 0; i < levels; i++) {
      double stayed = costs[i];
      costs[i] = below <= above[i] ? below : above[i];
      from[i] = below <= above[i] ? climber : from[i];
      climber = stayed < below ? i : climber;
      below = Math.min(stayed, below) + climb;
    }
    return from;
  }

  private static int[] backwards(int[][] cameFrom, double[] costs) {
    int[] states = new int[cameFrom.length];
    int state = 0;
    for (int i = 1; i < costs.length; i++) {
      state = costs[i] < costs[state] ? i : state;
    }
    for (int t = states.length - 1; t >= 0; t--) {
      states[t] = state;
      state = cameFrom[t][state];
    }
    return states;
  }

  private static List<Burst> nested(double[] times, int[] states) {
    List<Burst> bursts = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int t = 0; t <= states.length; t++) {
      int levels = t == states.length ? 0 : states[t] + 1;
      while (open.size() > levels) {
        int index = open.remove(open.size() - 1);
        bursts.set(index, new Burst(bursts.get(index).level(), bursts.get(index).start(), times[t]));
      }
      while (open.size() < levels) {
        open.add(bursts.size());
        bursts.add(new Burst(open.size(), times[t], times[t]));
      }
    }
    return List.copyOf(bursts);
  }
}
