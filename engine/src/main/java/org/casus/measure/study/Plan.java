package org.casus.measure.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Studies declared together. Immutable.
 *
 * @param declared the day they were written down, or null
 * @param series which events make up each series, by name
 * @param studies the studies, in order
 */
public record Plan(@Nullable LocalDate declared, Map<String, Selection> series, List<Study> studies) {

  /** Copies the collections and checks that every series named is declared and no id is given twice. */
  public Plan {
    series = java.util.Collections.unmodifiableMap(new TreeMap<>(series));
    studies = List.copyOf(studies);
    java.util.Set<String> ids = new java.util.HashSet<>();
    for (Study study : studies) {
      if (!ids.add(study.id())) {
        throw new IllegalArgumentException("Two studies are called \"" + study.id() + "\"; give each an id of its own.");
      }
      declared(series, study.id(), study.of());
      declared(series, study.id(), study.after());
    }
  }

  private static void declared(Map<String, Selection> series, String study, @Nullable String name) {
    if (name != null && !series.containsKey(name)) {
      throw new IllegalArgumentException("The study \"" + study + "\" names a series \"" + name + "\" that is not declared; declared are "
          + String.join(", ", series.keySet()) + ".");
    }
  }
}
