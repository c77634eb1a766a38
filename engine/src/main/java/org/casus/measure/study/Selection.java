package org.casus.measure.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events make up a series, in the words of whoever asks. An empty list asks for nothing. Immutable.
 *
 * @param doers who carried it out, any of them; in a table: its side
 * @param backers who directed or supported it
 * @param targets whom or what it hit
 * @param types kinds of event, such as ASSAULT
 * @param weapons such as rocket
 * @param places at or in these
 * @param near around this place, or null
 * @param within how far around, kilometres
 */
public record Selection(List<String> doers, List<String> backers, List<String> targets, List<String> types, List<String> weapons,
    List<String> places, @Nullable String near, double within) {

  /** Every attack. */
  public static final Selection ATTACKS =
      new Selection(List.of(), List.of(), List.of(), List.of("ASSAULT"), List.of(), List.of(), null, 25);

  /** Copies the lists. */
  public Selection {
    doers = List.copyOf(doers);
    backers = List.copyOf(backers);
    targets = List.copyOf(targets);
    types = List.copyOf(types);
    weapons = List.copyOf(weapons);
    places = List.copyOf(places);
  }

  /** The same by these doers. */
  public Selection by(List<String> names) {
    return new Selection(names, backers, targets, types, weapons, places, near, within);
  }
}
