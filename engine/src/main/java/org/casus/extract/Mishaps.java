package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Nature and accidents, which kill and destroy as well, but are nobody's act. Stateless. */
final class Mishaps {

  private static final Set<String> NATURE = Set.of("earthquake", "quake", "aftershock", "flood", "flooding", "storm", "cyclone", "hurricane", "typhoon", "tornado",
      "tsunami", "landslide", "mudslide", "avalanche", "drought", "famine", "heatwave", "wildfire", "lightning", "eruption", "volcano", "rain", "wind", "blizzard",
      "disease", "epidemic", "pandemic", "outbreak", "cholera", "malaria", "ebola", "virus", "coronavirus", "stampede", "crash", "collision", "accident", "derailment", "collapse");
  private static final Set<String> BY = Set.of("in", "by", "from", "during");

  private Mishaps() {}

  /** Whether what a verb tells was done by such a thing. */
  static boolean cause(EventDraft draft, Clauses clauses) {
    List<Integer> causes = new ArrayList<>(clauses.subjects(draft.trigger()));
    if (clauses.passive(draft.trigger())) {
      causes.addAll(clauses.expanded(clauses.prepositional(draft.trigger(), BY)));
    }
    return causes.stream().anyMatch(c -> mishap(draft.sentence, c));
  }

  private static boolean mishap(Sentence sentence, int token) {
    Token word = sentence.tokens().get(token);
    return word.noun() && word.lemmaIn(NATURE);
  }
}
