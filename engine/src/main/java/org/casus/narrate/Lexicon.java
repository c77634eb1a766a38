package org.casus.narrate;

import java.util.Set;
import java.util.stream.Collectors;
import org.casus.knowledge.Knowledge;

/**
 * What the writers know beside the case itself. Immutable and thread-safe.
 *
 * @param hedges the words that hedge
 * @param areas the ids of the places that are provinces, countries or seas rather than spots
 */
record Lexicon(HedgeWords hedges, Set<String> areas) {

  private static final Set<String> AREA_KINDS = Set.of("country", "province", "region", "district", "sea");

  /** Copies the set. */
  Lexicon {
    areas = Set.copyOf(areas);
  }

  /** Reads {@code hedges.csv} and {@code places.csv}. */
  static Lexicon read(Knowledge knowledge) {
    return new Lexicon(HedgeWords.read(knowledge), knowledge.rows("places.csv").stream()
        .filter(place -> AREA_KINDS.contains(place.text("kind"))).map(place -> place.text("id"))
        .collect(Collectors.toSet()));
  }

  /** What ships with Casus, read once. */
  static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  private static final class Shipped {
    private static final Lexicon LEXICON = read(Knowledge.shipped());
  }
}
