package org.casus.cli.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.PlaceRef;
import org.casus.ground.ActorRegister;
import org.casus.ground.Gazetteer;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** What the user calls actors and places, turned into what the case calls them. Reads the registers when first asked. */
final class Names {
  private final Knowledge knowledge;
  private @Nullable ActorRegister register;
  private @Nullable Gazetteer gazetteer;

  Names(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The actor of this name or id; one that the register does not know keeps the name. */
  ActorRef actor(String name) {
    ActorRegister actors = register();
    return actors.find(name).or(() -> actors.named(name))
        .map(actor -> new ActorRef(actor.id(), actor.name(), actor.kind(), name, List.of(name)))
        .orElseGet(() -> new ActorRef(null, name, ActorKind.OTHER, name, List.of(name)));
  }

  /** Every key that the case may have for an actor or installation of this name. */
  Set<String> actorKeys(List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      keys.add(actor(name).key());
      keys.add("~" + name.toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  /** Every key that the case may have for a target of this name: actors are targets, and so are places. */
  Set<String> targetKeys(List<String> names) {
    Set<String> keys = new LinkedHashSet<>(actorKeys(names));
    keys.addAll(placeKeys(names));
    return keys;
  }

  /** Every key that the case may have for a place of this name. */
  Set<String> placeKeys(List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      gazetteer().path(name).stream().limit(1).forEach(place -> keys.add(place.key()));
      gazetteer().named(name).forEach(place -> keys.add(place.key()));
      keys.add("~" + name.toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  /** The place of this name or id with what contains it, the one with most inhabitants where several have the name. */
  List<PlaceRef> place(String name) {
    List<PlaceRef> known = gazetteer().path(name);
    if (!known.isEmpty()) {
      return known;
    }
    List<PlaceRef> named = gazetteer().named(name);
    String id = named.isEmpty() ? null : named.get(0).id();
    return id == null ? new ArrayList<>(List.of(new PlaceRef(null, name, null, null, null, false, name))) : gazetteer().path(id);
  }

  private ActorRegister register() {
    if (register == null) {
      register = ActorRegister.read(knowledge);
    }
    return register;
  }

  private Gazetteer gazetteer() {
    if (gazetteer == null) {
      gazetteer = Gazetteer.read(knowledge);
    }
    return gazetteer;
  }
}
