package org.casus.ground;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.WireName;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** The nouns that make a noun phrase an actor or a target: "militias", "forces", "embassy". Immutable; thread-safe. */
final class GroupNouns {

  private final Map<String, GroupNoun> byNoun = new HashMap<>();

  /**
   * A noun for a group, an office or an installation.
   *
   * @param cls the word that stands for all nouns of this sort ("forces" for troops, soldiers, army)
   */
  record GroupNoun(ActorKind kind, String cls) {

    private static final Set<String> STATE_ITSELF = Set.of("government");

    /** Whether a state's adjective before it names the state itself ("the Iranian government"). */
    boolean standsForState() {
      return STATE_ITSELF.contains(cls);
    }
  }

  static GroupNouns read(Knowledge knowledge) {
    GroupNouns nouns = new GroupNouns();
    knowledge.rows("group-nouns.csv").forEach(row ->
        nouns.byNoun.put(row.required("noun"),
            new GroupNoun(WireName.parse(ActorKind.class, row.required("kind")), row.required("class"))));
    return nouns;
  }

  @Nullable GroupNoun get(String lemma) {
    return byNoun.get(lemma);
  }
}
