package org.casus.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.PlaceRef;
import org.casus.ground.ActorRegister;

/**
 * What the user calls actors and places, turned into what the case calls them. Remembers the names that no register knows;
 * not thread-safe, take one an answer.
 */
public final class Names {
  private final Registers registers;
  private final Set<String> unknown = new LinkedHashSet<>();

  /** Names as these registers know them. */
  public Names(Registers registers) {
    this.registers = registers;
  }

  /** The actor of this name or id; one that the register does not know keeps the name. */
  public ActorRef actor(String name) {
    return known(name).orElseGet(() -> {
      unknown.add(name);
      return worded(name);
    });
  }

  private Optional<ActorRef> known(String name) {
    if (name.isBlank()) {
      throw new MisunderstoodException("The name of an actor is blank; give a name or an id of the register.");
    }
    ActorRegister actors = registers.actors();
    return actors.find(name).or(() -> actors.named(name))
        .map(actor -> new ActorRef(actor.id(), actor.name(), actor.kind(), name, List.of(name)));
  }

  private static ActorRef worded(String name) {
    return new ActorRef(null, name, ActorKind.OTHER, name, List.of(name));
  }

  /** Every key that the case may have for an actor or installation of this name. */
  public Set<String> actorKeys(List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      keys.add(actor(name).key());
      keys.add("~" + name.toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  /** Every key that the case may have for a target of this name: actors are targets, and so are places. */
  public Set<String> targetKeys(List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      Optional<ActorRef> actor = known(name);
      Set<String> places = places(name);
      if (actor.isEmpty() && places.isEmpty()) {
        unknown.add(name);
      }
      keys.add(actor.orElseGet(() -> worded(name)).key());
      keys.addAll(places);
      keys.add("~" + name.toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  /** Every key that the case may have for a place of this name. */
  public Set<String> placeKeys(List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      Set<String> places = places(name);
      if (places.isEmpty()) {
        unknown.add(name);
      }
      keys.addAll(places);
      keys.add("~" + name.toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  /** The keys of the places that the register knows by this name; none where it knows none. */
  private Set<String> places(String name) {
    Set<String> keys = new LinkedHashSet<>();
    registers.places().path(name).stream().limit(1).forEach(place -> keys.add(place.key()));
    registers.places().named(name).forEach(place -> keys.add(place.key()));
    return keys;
  }

  /** The place of this name or id with what contains it, the one with most inhabitants where several have the name. */
  public List<PlaceRef> place(String name) {
    List<PlaceRef> known = registers.places().path(name);
    if (!known.isEmpty()) {
      return known;
    }
    List<PlaceRef> named = registers.places().named(name);
    String id = named.isEmpty() ? null : named.get(0).id();
    if (id == null) {
      unknown.add(name);
    }
    return id == null ? new ArrayList<>(List.of(new PlaceRef(null, name, null, null, null, false, name))) : registers.places().path(id);
  }

  /** What to say of names that no register knows; empty when all were known. */
  public String unknown() {
    return unknown.isEmpty() ? "" : "Not in the registers, so taken as worded: " + String.join(", ", unknown)
        + ". Check the spelling, or add it with --knowledge.";
  }
}
