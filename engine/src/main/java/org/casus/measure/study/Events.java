package org.casus.measure.study;

import java.time.LocalDate;
import java.util.List;
import org.casus.corpus.Marking;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** Where the events of a study come from: a case, or a table. Not thread-safe. */
public interface Events {

  /** The events that fit under a lens. */
  Chronicle under(Selection selection, Lens lens);

  /** Who says that whom did what, by origin; empty where the source does not hold it. */
  default List<Word> words(Selection selection, Lens lens) {
    return List.of();
  }

  /** Whether events were compared with each other, so that those told twice are known to be so or suspected of it. */
  default boolean compared() {
    return false;
  }

  /** In how many countries the events lie that fit under a lens; 0 where the source does not hold it. */
  default long countries(Selection selection, Lens lens) {
    return 0;
  }

  /** The marking of the strictest report that they were read from, or null where none is marked. */
  default @Nullable Marking marking() {
    return null;
  }

  /**
   * The last day on which the source can know of such events: of reports, when the last came out that tells of any event in the
   * countries of these, since silence about a country tells nothing where nobody wrote about it. Null when the source does not say.
   */
  @Nullable LocalDate last(Selection selection);

  /**
   * One origin's word on who is behind an event.
   *
   * @param happening the event's id
   * @param accused whom it names
   * @param origin the independent origin
   * @param probability how sure it is, 0 to 1
   * @param denies whether it denies that the accused did it
   * @param interested whether the origin is a party to the conflict
   * @param quote the words
   */
  record Word(String happening, String accused, String origin, double probability, boolean denies, boolean interested, String quote) {}
}
