package org.casus.narrate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.knowledge.Knowledge;

/**
 * What the writers know beside the case itself. Immutable and thread-safe.
 *
 * @param hedges the words that hedge
 * @param placeKinds what kind of place each id of the gazetteer is, for example {@code town}
 */
record Lexicon(HedgeWords hedges, Map<String, String> placeKinds) {

  private static final Set<String> AREA_KINDS = Set.of("country", "province", "region", "district", "sea");

  /** Copies the map. */
  Lexicon {
    placeKinds = Map.copyOf(placeKinds);
  }

  /** Reads {@code hedges.csv} and {@code places.csv}. */
  static Lexicon read(Knowledge knowledge) {
    return new Lexicon(HedgeWords.read(knowledge), knowledge.rows("places.csv").stream()
        .collect(Collectors.toMap(place -> place.text("id"), place -> place.text("kind"), (first, last) -> last)));
  }

  /** What ships with Casus, read once. */
  static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /** The ids of the places that are provinces, countries or seas rather than spots. */
  Set<String> areas() {
    return placeKinds.entrySet().stream().filter(place -> AREA_KINDS.contains(place.getValue()))
        .map(Map.Entry::getKey).collect(Collectors.toSet());
  }

  private static final class Shipped {
    private static final Lexicon LEXICON = read(Knowledge.shipped());
  }
}
