package org.casus.measure.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The events of one series under one lens, with what is uncertain about them. Immutable.
 *
 * @param happenings by first day
 * @param twins pairs that may be one event
 * @param leftOut how many events could not be used, by reason
 * @param numbered how many further sets of events the reports only number ("eleven attacks"): the series is a lower bound
 */
public record Chronicle(List<Happening> happenings, List<Twin> twins, Map<String, Integer> leftOut, int numbered) {

  /** A series without events. */
  public static final Chronicle EMPTY = new Chronicle(List.of(), List.of(), Map.of(), 0);

  /** Copies the collections and checks order and numbers. */
  public Chronicle {
    happenings = List.copyOf(happenings);
    twins = List.copyOf(twins);
    leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
    for (int i = 1; i < happenings.size(); i++) {
      if (Happening.ORDER.compare(happenings.get(i - 1), happenings.get(i)) > 0) {
        throw new IllegalArgumentException("The events of a series must be in order of their first day; \"" + happenings.get(i).id() + "\" is not.");
      }
    }
    for (Twin twin : twins) {
      if (twin.second() >= happenings.size()) {
        throw new IllegalArgumentException("A pair names event " + twin.second() + ", but there are only " + happenings.size() + ".");
      }
    }
  }

  /** Whether an event may lie in a window. */
  private static boolean within(Happening happening, Window window) {
    return happening.until() > window.from() && happening.from() < window.to();
  }

  /** The events that may lie in a window, in order. */
  List<Happening> within(Window window) {
    return happenings.stream().filter(each -> within(each, window)).toList();
  }

  /** The pairs of which both may lie in a window. */
  List<Twin> twinsWithin(Window window) {
    return twins.stream().filter(twin -> twin.probability() > 0 && within(happenings.get(twin.first()), window) && within(happenings.get(twin.second()), window)).toList();
  }

  /** The number of events left out. */
  public int missing() {
    return leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }
}
