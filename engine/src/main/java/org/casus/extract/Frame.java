package org.casus.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.assertion.ActorKind;
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
 * @param objects lemmas of which one must be the verb's object
 * @param subjects lemmas of which one must be the verb's subject
 * @param with lemmas of which one must hang on the word
 * @param without lemmas none of which may hang on the word
 * @param kinds kinds of actor of which one must be the doer
 * @param towards prepositions that lead to the target, from the word or from its object
 * @param sources prepositions that lead to the doer where no other stands
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
    @JsonProperty("subjects") @Nullable List<String> subjects,
    @JsonProperty("with") @Nullable List<String> with,
    @JsonProperty("without") @Nullable List<String> without,
    @JsonProperty("kinds") @Nullable List<String> kinds,
    @JsonProperty("towards") @Nullable List<String> towards,
    @JsonProperty("sources") @Nullable List<String> sources,
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
    GOAL,
    CROWD,
    NOTHING
  }

  /** Fills what the file leaves out and checks the rest. */
  public Frame {
    nouns = nouns == null ? List.of() : List.copyOf(nouns);
    verbs = verbs == null ? List.of() : List.copyOf(verbs);
    objects = objects == null ? List.of() : List.copyOf(objects);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    with = with == null ? List.of() : List.copyOf(with);
    without = without == null ? List.of() : List.copyOf(without);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    kinds.forEach(k -> WireName.parse(ActorKind.class, k));
    towards = towards == null ? List.of() : List.copyOf(towards);
    sources = sources == null ? List.of() : List.copyOf(sources);
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

  /** Whether the word alone does not evoke it: another word must stand in a given place beside it. */
  boolean conditional() {
    return !of(with).isEmpty() || !of(subjects).isEmpty() || !of(objects).isEmpty() || !of(kinds).isEmpty();
  }

  /** A list of this frame, which is never null once the frame is made. */
  static List<String> of(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  Set<ActorKind> kindSet() {
    return of(kinds).stream().map(k -> WireName.parse(ActorKind.class, k)).collect(Collectors.toSet());
  }

  Set<Weapon> weaponSet() {
    return weapons == null ? Set.of()
        : weapons.stream().map(w -> WireName.parse(Weapon.class, w)).collect(Collectors.toSet());
  }
}
