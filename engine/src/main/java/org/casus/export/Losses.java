package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a format could not hold, counted by field, with a few of the records that lost it. Not thread-safe. */
public final class Losses {
  private static final int SHOWN = 3;

  private final Map<String, Loss> losses = new TreeMap<>();

  /**
   * One kind of loss.
   *
   * @param field what of the case was lost, for example {@code denials}
   * @param reason why the format has no room, and where the value went if it went anywhere
   * @param records how many records lost it
   * @param examples the ids of the first few of them
   */
  public record Loss(String field, String reason, int records, List<String> examples) {

    /** Copies the list. */
    public Loss {
      examples = List.copyOf(examples);
    }

    private Loss and(String id) {
      List<String> ids = new ArrayList<>(examples);
      if (ids.size() < SHOWN) {
        ids.add(id);
      }
      return new Loss(field, reason, records + 1, ids);
    }
  }

  /** Notes that a record lost a field. */
  public void add(String field, String reason, String id) {
    losses.put(field, losses.getOrDefault(field, new Loss(field, reason, 0, List.of())).and(id));
  }

  /** Notes it where the condition holds. */
  public void addIf(boolean lost, String field, String reason, String id) {
    if (lost) {
      add(field, reason, id);
    }
  }

  /** Every kind of loss, by field. */
  public List<Loss> all() {
    return List.copyOf(losses.values());
  }
}
