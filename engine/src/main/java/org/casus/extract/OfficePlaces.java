package org.casus.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.ground.PlaceMention;

/** The province, city or region whose head an office names: "Maysan province governor", "the mayor of Kabul". Stateless. */
final class OfficePlaces {

  private static final Set<String> OFFICES = Set.of("governor", "gov", "mayor", "leader", "president", "premier", "warlord", "strongman", "prefect",
      "vice-governor", "head", "sheriff");
  private static final Set<String> LINKS = Set.of("of", "in");

  private OfficePlaces() {}

  /** The place as a body that has an office; empty for offices that places do not have. */
  static Optional<ActorRef> of(RelationScene scene, int role) {
    if (!OFFICES.contains(scene.lemma(role).replace(".", ""))) {
      return Optional.empty();
    }
    int start = scene.phraseStart(role);
    List<PlaceMention> places = scene.mentions().places(scene.sentence()).stream().filter(p -> !p.installation()).toList();
    Optional<PlaceMention> before = places.stream().filter(p -> p.first() >= start && p.last() < role && role - p.last() <= 3).findFirst();
    Optional<PlaceMention> after = LINKS.contains(scene.word(role + 1))
        ? places.stream().filter(p -> p.first() > role + 1 && p.first() <= role + 3).findFirst() : Optional.empty();
    return after.or(() -> before).map(OfficePlaces::body);
  }

  private static ActorRef body(PlaceMention place) {
    return new ActorRef(null, place.text(), ActorKind.GOVERNMENT_BODY, place.text(), List.of(place.text(), place.place().name()));
  }
}
