package org.casus.assertion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with the value they were resolved to.
 *
 * @param words as written in the report
 * @param value the chosen value, or null when none fits
 * @param others the other candidates, best first
 * @param reasons why the value was chosen, readable by a person
 */
public record Resolved<T>(String words, @Nullable T value, List<T> others, List<String> reasons) {

  /** Copies the lists. */
  public Resolved {
    others = List.copyOf(others);
    reasons = List.copyOf(reasons);
  }
}
