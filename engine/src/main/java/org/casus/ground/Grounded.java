package org.casus.ground;

import java.util.List;
import org.casus.discourse.Discourse;

/**
 * A report with everything in it that is known. Immutable and thread-safe.
 *
 * @param actors in order of appearance; they may nest, the outer one first; a name that is a known place is none
 * @param places in order of appearance
 * @param dates in order of appearance
 * @param weapons in order of appearance
 * @param numbers in order of appearance
 */
public record Grounded(
    Discourse discourse,
    List<ActorMention> actors,
    List<PlaceMention> places,
    List<DateMention> dates,
    List<WeaponWord> weapons,
    List<NumberMention> numbers) {

  /** Copies the lists. */
  public Grounded {
    actors = StatisticalNames.withoutPlaces(actors, places);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
    weapons = List.copyOf(weapons);
    numbers = List.copyOf(numbers);
  }

  /** The mentions of one list that stand in a sentence. */
  public static <M extends Mention> List<M> in(List<M> mentions, int sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence).toList();
  }
}
