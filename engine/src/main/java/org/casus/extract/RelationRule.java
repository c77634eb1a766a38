package org.casus.extract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.RelationKind;
import org.casus.assertion.WireName;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * A reading rule of {@code relations.yaml}. Immutable; thread-safe.
 *
 * @param name unique; kept in the assertions that it reads
 * @param construction what sort of wording it reads
 * @param relation what it reads out of it
 * @param toState what it reads instead when the body or group is a state
 * @param triggers the words or lemmas, lower case, that set it off
 * @param objects nouns that must stand with the trigger ("weapons" in "provides weapons to"); empty for none
 * @param prepositions what leads to the other actor; empty for a direct object
 * @param tails nouns that may follow the other actor without changing who is meant ("the group's fighters")
 * @param reversed whether the wording names the object of the relation first
 * @param matches examples that must be read
 * @param rejects sentences in which the rule must read nothing
 */
record RelationRule(
    String name,
    Construction construction,
    RelationKind relation,
    RelationKind toState,
    Set<String> triggers,
    Set<String> objects,
    Set<String> prepositions,
    Set<String> tails,
    boolean reversed,
    List<Example> matches,
    List<String> rejects) {

  /** The sorts of wording that relations are read from. */
  enum Construction {
    /** "Iran-backed militias", "pro-Iranian groups", "Iranian proxies". */
    MODIFIER,
    /** "Iran backs the group", "the group is backed by Iran". */
    VERB,
    /** "the commander of the brigade", "Foreign Minister A. Name of Iraq". */
    ROLE,
    /** "the armed wing of the party", "a front for the army". */
    PART,
    /** "Iran's Revolutionary Guard". */
    INSTITUTION,
    /** "its campaign against the group", "cooperation between the two", "its rivals". */
    BOND,
    /** "members of the coalition include A, B and C". */
    MEMBERS,
    /** "the 3rd Brigade of the Army", "the Front's Eastern Command". */
    UNIT,
    /** "the Resistance Army of A. Name", "Name's fighters". */
    FOLLOWERS,
    /** "in coordination with X", "with the support of X". */
    ADVERBIAL
  }

  /**
   * A sentence that must be read.
   *
   * @param text the sentence
   * @param reads what must be among the findings, each {@code subject | relation | object}
   */
  record Example(@JsonProperty("text") String text, @JsonProperty("reads") List<String> reads) {}

  @JsonCreator
  static RelationRule of(
      @JsonProperty(value = "rule", required = true) String name,
      @JsonProperty(value = "construction", required = true) String construction,
      @JsonProperty(value = "relation", required = true) String relation,
      @JsonProperty("to-state") @Nullable String toState,
      @JsonProperty("triggers") @Nullable List<String> triggers,
      @JsonProperty("objects") @Nullable List<String> objects,
      @JsonProperty("prepositions") @Nullable List<String> prepositions,
      @JsonProperty("tails") @Nullable List<String> tails,
      @JsonProperty("reversed") boolean reversed,
      @JsonProperty("matches") @Nullable List<Example> matches,
      @JsonProperty("rejects") @Nullable List<String> rejects) {
    RelationKind kind = WireName.parse(RelationKind.class, relation);
    return new RelationRule(name, Construction.valueOf(construction.toUpperCase(Locale.ROOT)), kind,
        toState == null ? kind : WireName.parse(RelationKind.class, toState), set(triggers), set(objects),
        set(prepositions), set(tails), reversed, matches == null ? List.of() : List.copyOf(matches),
        rejects == null ? List.of() : List.copyOf(rejects));
  }

  /** The shipped rules and the analyst's. */
  static List<RelationRule> read(Knowledge knowledge) {
    List<RelationRule> rules = knowledge.entries("relations.yaml", RelationRule.class);
    Set<String> names = new HashSet<>();
    for (RelationRule rule : rules) {
      if (!names.add(rule.name)) {
        throw new IllegalArgumentException("relations.yaml: two rules have the name \"" + rule.name + "\".");
      }
    }
    return List.copyOf(rules);
  }

  private static Set<String> set(@Nullable List<String> words) {
    return words == null ? Set.of() : Set.copyOf(words);
  }
}
