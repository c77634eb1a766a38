package org.casus.measure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.ground.Actor;
import org.casus.ground.ActorRegister;
import org.casus.incident.AttributedIncident;

/** Who must have done a figure's events, and whom they must have hit. Stateless. */
final class ClaimActors {
  private static final Pattern OWN = Pattern.compile("(?i)\\b(?:air)?(?:strikes?|sorties?|raids?|missions?|operations?)$");
  private static final Set<ActorKind> FORCES = EnumSet.of(ActorKind.MILITARY, ActorKind.ALLIANCE);

  private ClaimActors() {}

  /**
   * Actors with the words that give them.
   *
   * @param actors the actors; empty when none is asked for
   * @param how how the words came to ask for them
   */
  record Who(List<ActorRef> actors, String how) {

    String words() {
      return String.join(", ", actors.stream().map(ActorRef::text).distinct().toList());
    }
  }

  static Who doers(FigureScene scene, ActorRegister register) {
    Who said = said(scene, ClaimActors::doers);
    if (!said.actors().isEmpty()) {
      return said;
    }
    Optional<ActorRef> owner = owner(scene.part().noun(), register);
    ActorRef speaker = scene.part().figure().voice().by();
    if (owner.isEmpty() && OWN.matcher(scene.part().noun()).find() && FORCES.contains(speaker.kind())
        && Character.isUpperCase(speaker.name().charAt(0))) {
      return new Who(List.of(speaker), "assumed: a force that reports strikes reports its own");
    }
    return owner.map(actor -> new Who(List.of(actor), "whose acts the counted noun says they are")).orElse(said);
  }

  /** The doers of an event, with those whom somebody accuses of it. */
  private static List<ActorRef> doers(FigureScene scene, EventAssertion event) {
    Map<String, ActorRef> doers = new LinkedHashMap<>();
    event.perpetrators().forEach(actor -> doers.putIfAbsent(actor.key(), actor));
    scene.reading().attributions().stream().filter(a -> a.event().equals(event.id()) && AttributedIncident.namesDoer(a)).forEach(a -> {
      ActorRef accused = a.accused();
      if (accused != null) {
        doers.putIfAbsent(accused.key(), accused);
      }
    });
    return List.copyOf(doers.values());
  }

  /** Whom they must have hit; what is asked as a place already is not asked twice. */
  static Who targets(FigureScene scene, ClaimPlaces.Where where) {
    Set<String> places = new HashSet<>();
    where.paths().forEach(path -> places.add(path.get(0).key()));
    return said(scene, (s, event) -> event.targets().stream().filter(t -> telling(t) && !places.contains(t.key())).toList());
  }

  private interface Slot {
    List<ActorRef> of(FigureScene scene, EventAssertion event);
  }

  private static Who said(FigureScene scene, Slot slot) {
    EventAssertion set = scene.set();
    Function<EventAssertion, List<ActorRef>> actors = event -> slot.of(scene, event);
    if (set != null && !actors.apply(set).isEmpty()) {
      return new Who(actors.apply(set), "as the sentence's set has it");
    }
    return scene.outer().stream().filter(e -> !actors.apply(e).isEmpty()).findFirst()
        .map(e -> new Who(actors.apply(e), "as the greater set that it is part of has it")).orElse(new Who(List.of(), ""));
  }

  /** Whether words for a target tell more than that there was one: "facilities" does not, "a Turkish base" does. */
  private static boolean telling(ActorRef actor) {
    return actor.id() != null || actor.kind() != ActorKind.INSTALLATION || !actor.name().equals(actor.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** "US strikes": the state whose adjective or name stands before the noun. */
  private static Optional<ActorRef> owner(String noun, ActorRegister register) {
    String[] words = noun.split(" ");
    for (int i = 0; i < words.length - 1; i++) {
      Optional<Actor> state = Character.isUpperCase(words[i].charAt(0)) ? register.state(words[i]) : Optional.empty();
      if (state.isPresent() && !words[i + 1].contains("-")) {
        Actor actor = state.get();
        return Optional.of(new ActorRef(actor.id(), actor.name(), actor.kind(), words[i], List.of(words[i])));
      }
    }
    return Optional.empty();
  }
}
