package org.casus.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.assertion.WireName;
import org.casus.corpus.Marking;
import org.casus.incident.Slot;
import org.casus.ledger.IncidentOrder;
import org.jspecify.annotations.Nullable;

/** Words of closed vocabularies, in whatever case they are written. Stateless. */
public final class Vocabulary {
  private Vocabulary() {}

  /**
   * The values that these words stand for.
   *
   * @throws MisunderstoodException when a word is none of the vocabulary
   */
  public static <E extends Enum<E> & WireName> Set<E> all(Class<E> type, List<String> words) {
    Set<E> values = new HashSet<>();
    for (String word : words) {
      values.add(one(type, word));
    }
    return values;
  }

  /**
   * The value that a word stands for.
   *
   * @throws MisunderstoodException when the vocabulary has no such word
   */
  public static <E extends Enum<E> & WireName> E one(Class<E> type, String word) {
    for (E value : type.getEnumConstants()) {
      if (value.wire().equalsIgnoreCase(word)) {
        return value;
      }
    }
    try {
      return WireName.parse(type, word);
    } catch (IllegalArgumentException e) {
      throw new MisunderstoodException(String.valueOf(e.getMessage()).replace("is no " + type.getSimpleName(), "is no " + called(type)));
    }
  }

  /**
   * The marking of a label; null for none.
   *
   * @throws MisunderstoodException when there is no such marking
   */
  public static @Nullable Marking marking(@Nullable String label) {
    try {
      return Marking.of(label);
    } catch (IllegalArgumentException e) {
      throw new MisunderstoodException("marking: " + e.getMessage());
    }
  }

  /** What a user calls the values of a vocabulary. */
  private static String called(Class<?> type) {
    return type == EventType.class ? "kind of event" : type == Slot.class ? "field" : type == EventStatus.class ? "status"
        : type == Weapon.class ? "weapon" : type == IncidentOrder.class ? "order" : type.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
