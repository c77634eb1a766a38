package org.casus.measure.tempo;

import java.util.ArrayList;
import java.util.List;

/** The burst automaton written as the paper states it, in quadratic time, to compare with. */
final class Automaton {

  private Automaton() {}

  static List<Bursts.Burst> bursts(double[] times, double base, double gamma) {
    int n = times.length - 1;
    double smallest = Double.POSITIVE_INFINITY;
    for (int t = 0; t < n; t++) {
      smallest = Math.min(smallest, times[t + 1] - times[t]);
    }
    double all = times[n] - times[0];
    int levels = (int) Math.ceil(1 + Math.log(all) / Math.log(base) - Math.log(smallest) / Math.log(base));
    double[][] cost = new double[n + 1][levels];
    int[][] from = new int[n + 1][levels];
    for (int j = 1; j < levels; j++) {
      cost[0][j] = Double.POSITIVE_INFINITY;
    }
    for (int t = 1; t <= n; t++) {
      for (int j = 0; j < levels; j++) {
        cost[t][j] = Double.POSITIVE_INFINITY;
        double rate = Math.pow(base, j) * n / all;
        for (int i = 0; i < levels; i++) {
          double reached = cost[t - 1][i] + Math.max(0, j - i) * gamma * Math.log(n) + rate * (times[t] - times[t - 1]) - Math.log(rate);
          if (reached < cost[t][j]) {
            cost[t][j] = reached;
            from[t][j] = i;
          }
        }
      }
    }
    return runs(times, states(cost, from));
  }

  private static int[] states(double[][] cost, int[][] from) {
    int n = cost.length - 1;
    int[] states = new int[n];
    int state = 0;
    for (int j = 1; j < cost[n].length; j++) {
      state = cost[n][j] < cost[n][state] ? j : state;
    }
    for (int t = n; t > 0; t--) {
      states[t - 1] = state;
      state = from[t][state];
    }
    return states;
  }

  /** For each level, the maximal runs of states at or above it; by start, then level. */
  private static List<Bursts.Burst> runs(double[] times, int[] states) {
    List<Bursts.Burst> runs = new ArrayList<>();
    for (int start = 0; start < states.length; start++) {
      for (int level = start == 0 ? 0 : states[start - 1] + 1; level <= states[start]; level++) {
        int end = start;
        while (end < states.length && states[end] >= level) {
          end++;
        }
        runs.add(new Bursts.Burst(level + 1, times[start], times[end]));
      }
    }
    return runs;
  }
}
