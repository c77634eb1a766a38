package org.casus.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.assertion.ActorRef;
import org.casus.incident.Lens;

/**
 * The facades of a case folded under one lens.
 *
 * @param steps each folded facade, by key, with the word that folds it; none of them in a circle
 * @param circles the circles that were left out, each by the keys of its actors, the smallest first
 */
record FrontFolding(Map<String, FrontGroups.Front> steps, List<List<String>> circles) {

  /** Folds each facade into its weightiest parent; in a circle, reports' words give way, and if none are left, all do. */
  static FrontFolding of(List<FrontGroups.Front> fronts, Lens lens) {
    Map<String, FrontGroups.Front> steps = new TreeMap<>();
    fronts.stream().filter(front -> holds(front, lens)).forEach(front -> steps.putIfAbsent(front.front().key(), front));
    List<List<String>> circles = new ArrayList<>();
    for (String start : List.copyOf(steps.keySet())) {
      List<String> circle = circle(start, steps);
      if (!circle.isEmpty()) {
        circles.add(circle);
        boolean anyReported = circle.stream().map(steps::get).anyMatch(FrontFolding::reported);
        steps.keySet().removeIf(key -> circle.contains(key) && (!anyReported || reported(steps.get(key))));
      }
    }
    return new FrontFolding(steps, circles);
  }

  private static boolean holds(FrontGroups.Front front, Lens lens) {
    Lens from = front.from();
    return from != null && from.compareTo(lens) <= 0 && !front.front().key().equals(front.parent().key());
  }

  private static boolean reported(FrontGroups.@org.jspecify.annotations.Nullable Front front) {
    return front != null && !front.words().get(0).analyst();
  }

  /** The circle that an actor is in, the smallest key first; empty when it is in none. */
  private static List<String> circle(String start, Map<String, FrontGroups.Front> steps) {
    List<String> path = new ArrayList<>();
    String at = start;
    while (steps.containsKey(at) && !path.contains(at)) {
      path.add(at);
      FrontGroups.Front step = steps.get(at);
      at = step == null ? at : step.parent().key();
    }
    if (!at.equals(start) || path.isEmpty() || !steps.containsKey(at)) {
      return List.of();
    }
    Collections.rotate(path, -path.indexOf(Collections.min(path)));
    return path;
  }

  /** The facades from an actor to the one it is counted as, in order; empty for one that is no facade. */
  List<FrontGroups.Front> chain(String key) {
    List<FrontGroups.Front> chain = new ArrayList<>();
    FrontGroups.Front step = steps.get(key);
    while (step != null) {
      chain.add(step);
      step = steps.get(step.parent().key());
    }
    return chain;
  }

  /** Whom each facade is counted as, by key. */
  Map<String, ActorRef> parents() {
    Map<String, ActorRef> parents = new TreeMap<>();
    steps.keySet().forEach(key -> {
      List<FrontGroups.Front> chain = chain(key);
      parents.put(key, chain.get(chain.size() - 1).parent());
    });
    return parents;
  }
}
