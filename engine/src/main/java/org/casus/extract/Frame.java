package org.casus.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.assertion.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What evokes an event: an entry of {@code events.yaml}.
 *
 * @param name the rule's name, kept in every assertion that it reads
 * @param type PLOVER type
 * @param mode PLOVER mode, or null to take it from the weapon
 * @param nouns lemmas of nouns
 * @param verbs lemmas of verbs
 * @param objects words of which one must be the verb's object
 * @param then words of which one must follow the verb, at once or before the clause under it
 * @param unless the verb with a word beside it that turns it into something else ("hail from")
 * @param weapons weapons that the word itself tells of
 * @param needs what must stand beside the word
 * @param swap whether subject and object change places
 * @param match examples that must give an event
 * @param reject examples that must not
 */
public record Frame(
    @JsonProperty("name") String name,
    @JsonProperty("type") EventType type,
    @JsonProperty("mode") @Nullable String mode,
    @JsonProperty("nouns") @Nullable List<String> nouns,
    @JsonProperty("verbs") @Nullable List<String> verbs,
    @JsonProperty("objects") @Nullable List<String> objects,
    @JsonProperty("then") @Nullable List<String> then,
    @JsonProperty("unless") @Nullable List<String> unless,
    @JsonProperty("weapons") @Nullable List<String> weapons,
    @JsonProperty("needs") String needs,
    @JsonProperty("swap") boolean swap,
    @JsonProperty("match") @Nullable List<String> match,
    @JsonProperty("reject") @Nullable List<String> reject) {

  /** What must stand beside a word for it to be an event. */
  public enum Need {
    TARGET,
    WEAPON,
    PROJECTILE,
    PEOPLE,
    ACTOR,
    ACTORS,
    OBJECT,
    BLAST,
    SITE,
    NOTHING
  }

  /** Fills what the file leaves out and checks the rest. */
  public Frame {
    nouns = nouns == null ? List.of() : List.copyOf(nouns);
    verbs = verbs == null ? List.of() : List.copyOf(verbs);
    objects = objects == null ? List.of() : List.copyOf(objects);
    then = then == null ? List.of() : List.copyOf(then);
    unless = unless == null ? List.of() : List.copyOf(unless);
    weapons = weapons == null ? List.of() : List.copyOf(weapons);
    match = match == null ? List.of() : List.copyOf(match);
    reject = reject == null ? List.of() : List.copyOf(reject);
    if (mode != null && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(
          "events.yaml, rule " + name + ": \"" + mode + "\" is no mode of " + type + "; allowed are: " + type.modes() + ".");
    }
  }

  /** What must stand beside the word. */
  public Need need() {
    return Need.valueOf(needs.toUpperCase(Locale.ROOT));
  }

  Set<Weapon> weaponSet() {
    return weapons == null ? Set.of()
        : weapons.stream().map(w -> WireName.parse(Weapon.class, w)).collect(Collectors.toSet());
  }
}
