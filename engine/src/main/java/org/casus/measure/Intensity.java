package org.casus.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.casus.assertion.EventType;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * How friendly or hostile a kind of event is, from -10 to 10: the scores of {@code intensity.yaml}. Immutable and
 * thread-safe.
 */
public final class Intensity {
  private static final String FILE = "intensity.yaml";

  private final Map<EventType, Entry> types;
  private final Map<String, Double> roots;

  private Intensity(Map<EventType, Entry> types, Map<String, Double> roots) {
    this.types = types;
    this.roots = roots;
  }

  /**
   * An entry of the file.
   *
   * @param plover a type of PLOVER, or null
   * @param cameo a root code of CAMEO, two digits, or null
   * @param score its score
   * @param modes scores of the modes of the type, or null
   */
  record Entry(@Nullable EventType plover, @Nullable String cameo, @Nullable Double score, @Nullable Map<String, Double> modes) {

    /** Rejects an entry that is not of one scale, has no score, or a score or mode that there is not. */
    Entry {
      if ((plover == null) == (cameo == null) || score == null || !(Math.abs(score) <= 10)) {
        throw new IllegalArgumentException(FILE + ": the entry " + plover + "/" + cameo + " has the score " + score
            + "; an entry needs either \"plover\" or \"cameo\", and a score from -10 to 10.");
      }
      if (modes != null && (plover == null || !plover.modes().containsAll(modes.keySet()))) {
        throw new IllegalArgumentException(FILE + ": " + plover + " has the modes " + modes.keySet() + "; allowed are "
            + (plover == null ? "none" : plover.modes()) + ".");
      }
    }
  }

  /** Reads the shipped scores, and the analyst's in their place. */
  public static Intensity read(Knowledge knowledge) {
    Map<EventType, Entry> types = new EnumMap<>(EventType.class);
    Map<String, Double> roots = new HashMap<>();
    for (Entry entry : knowledge.entries(FILE, Entry.class)) {
      if (entry.plover() != null) {
        types.put(entry.plover(), entry);
      }
      if (entry.cameo() != null && entry.score() != null) {
        roots.put(entry.cameo(), entry.score());
      }
    }
    return new Intensity(types, Map.copyOf(roots));
  }

  /**
   * PLOVER's score.
   *
   * @param mode a mode of the type, or null; one without a score of its own has that of the type
   */
  public double of(EventType type, @Nullable String mode) {
    Entry entry = types.get(type);
    if (entry == null || entry.score() == null) {
      throw new IllegalStateException(FILE + " has no score for " + type + "; add one.");
    }
    Double own = mode == null || entry.modes() == null ? null : entry.modes().get(mode);
    return own == null ? entry.score() : own;
  }

  /**
   * Goldstein's score of the root of a CAMEO code.
   *
   * @param code two to four digits, such as "190"
   * @throws IllegalArgumentException where no root begins like that
   */
  public double goldstein(String code) {
    Double score = code.length() < 2 ? null : roots.get(code.substring(0, 2));
    if (score == null) {
      throw new IllegalArgumentException("\"" + code + "\" is no code of CAMEO; codes begin with two digits from 01 to 20.");
    }
    return score;
  }
}
