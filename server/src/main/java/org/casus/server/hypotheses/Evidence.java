package org.casus.server.hypotheses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.Role;
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.incident.AttributedIncident;
import org.casus.measure.attribution.Standing;
import org.casus.measure.attribution.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: what one origin says of one actor, in however many reports. Immutable.
 *
 * @param id stays the same as long as the origin says the same
 * @param origin on whose word it stands
 * @param accused the key of the actor that it is about, or null
 * @param kind the stance, or "relation"
 * @param backing whether it is about directing or supporting rather than carrying out
 * @param affirms whether it says that the actor is behind it; else it denies that, or says nothing of it
 * @param denies whether it says that the actor is not behind it
 * @param odds how many times likelier it is said if it is true, held to what its standing may weigh; 1 for what weighs nothing
 * @param standing how far whoever says it can be trusted to
 * @param words the assertions
 */
record Evidence(String id, String origin, @Nullable String accused, String kind, boolean backing, boolean affirms, boolean denies,
    double odds, Standing standing, List<Assertion> words) {

  /** No word is surer than this, and none less sure than its inverse; the same bound as in the study of attribution. */
  private static final double MOST_ODDS = 19;

  private static final double HEDGED = 0.6;

  /** Copies the list. */
  Evidence {
    words = List.copyOf(words);
  }

  /** What it weighs, the natural logarithm of its odds; never below 0. */
  double weight() {
    return Math.abs(new Testimony(origin, standing, odds).logRatio());
  }

  /** Everybody's word on an incident, what one origin says several times in one row; in the order in which it stands there. */
  static List<Evidence> of(List<AttributionAssertion> words, Origins origins) {
    Map<String, Evidence> rows = new LinkedHashMap<>();
    for (AttributionAssertion word : words) {
      Evidence row = of(word, origins.of(word));
      rows.merge(row.id, row, Evidence::with);
    }
    return List.copyOf(rows.values());
  }

  /** Somebody's word that one actor stands behind another that is named as doer. */
  static Evidence of(RelationAssertion relation, String origin) {
    ActorRef subject = relation.subject();
    return new Evidence(StableId.of("row", origin, relation.relation(), subject.key(), relation.object().key()), origin, subject.key(), "relation", true,
        true, false, odds(relation.likelihood()), Standing.INTERESTED, List.of(relation));
  }

  private static Evidence of(AttributionAssertion word, String origin) {
    ActorRef accused = word.accused();
    String key = accused == null ? null : accused.key();
    boolean affirms = accused != null && AttributedIncident.affirms(word.stance());
    boolean denies = accused != null && (word.stance() == Stance.DENIES || word.stance() == Stance.DISPUTES);
    boolean backing = word.role() != Role.CARRIED_OUT;
    boolean itself = key != null && key.equals(word.voice().by().key());
    Standing standing = !itself ? Standing.DISINTERESTED : denies ? Standing.FRONT_DENIAL : Standing.INTERESTED;
    return new Evidence(StableId.of("row", origin, word.stance(), backing, String.valueOf(key)), origin, key, word.stance().wire(), backing, affirms, denies,
        odds(word.likelihood()), standing, List.of(word));
  }

  private Evidence with(Evidence other) {
    List<Assertion> all = new ArrayList<>(words);
    all.addAll(other.words);
    return new Evidence(id, origin, accused, kind, backing, affirms, denies, Math.max(odds, other.odds), standing, all);
  }

  /** The odds behind a word of likelihood; below even it speaks for the opposite no more than an unsure word can. */
  private static double odds(Likelihood likelihood) {
    double probability = likelihood == Likelihood.UNSCALED ? HEDGED : (likelihood.low() + likelihood.high()) / 2;
    return Math.max(1, Math.min(MOST_ODDS, probability / Math.max(1e-9, 1 - probability)));
  }
}
