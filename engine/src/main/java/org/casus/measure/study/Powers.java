package org.casus.measure.study;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How often tests find what is there, by number of events, from simulations with attacks that are independent of each other
 * (2,000 draws a cell, window of a year). Between the numbers of events it is interpolated.
 */
final class Powers {
  private static final NavigableMap<Integer, Double> TREND = new TreeMap<>(Map.of(8, 0.34, 13, 0.57, 20, 0.82, 40, 0.99, 60, 1.0));

  private Powers() {}

  /** Power to find b = 0.5. */
  static double trend(int events) {
    return between(TREND, events);
  }

  private static double between(NavigableMap<Integer, Double> table, int events) {
    Map.Entry<Integer, Double> below = table.floorEntry(events);
    Map.Entry<Integer, Double> above = table.ceilingEntry(events);
    if (below == null || above == null) {
      return below == null ? table.firstEntry().getValue() : below.getValue();
    }
    if (below.getKey().equals(above.getKey())) {
      return below.getValue();
    }
    double share = (events - below.getKey()) / (double) (above.getKey() - below.getKey());
    return below.getValue() + share * (above.getValue() - below.getValue());
  }
}
