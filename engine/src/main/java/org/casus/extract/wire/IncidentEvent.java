package org.casus.extract.wire;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Weapon;
import org.casus.assertion.WeaponMention;
import org.casus.discourse.Discourse;
import org.casus.ground.Grounded;
import org.jspecify.annotations.Nullable;

/** A learned incident as an assertion; what the model does not read (when, where, how many) comes from the rules. */
final class IncidentEvent {

  private static final String RULE = "incident-model";
  private static final Set<Weapon> EXPLOSIVE =
      EnumSet.of(Weapon.IED, Weapon.EFP, Weapon.SUICIDE_BOMB, Weapon.VEHICLE_BOMB, Weapon.ARSON);

  private final Grounded grounded;
  private final Discourse discourse;
  private final ReadIncident incident;
  private final FillerActors actors;

  IncidentEvent(Grounded grounded, ReadIncident incident) {
    this.grounded = grounded;
    this.discourse = grounded.discourse();
    this.incident = incident;
    this.actors = new FillerActors(grounded);
  }

  /**
   * The event.
   *
   * @param assaults what rules read in the same report
   */
  EventAssertion event(List<EventAssertion> assaults) {
    List<SourceSpan> evidence = incident.sentences().stream().map(discourse::span).toList();
    Optional<EventAssertion> told = assaults.stream().filter(a -> IncidentReader.together(evidence, a)).findFirst();
    String id = StableId.of("ev", discourse.report().id(), RULE, incident.kind(), evidence.get(0).begin(), wordings());
    return new EventAssertion(id, discourse.report().id(), EventType.ASSAULT, mode(told), weapons(), weaponMentions(),
        perpetrators(), told.map(EventAssertion::sponsors).orElse(List.of()), targets(),
        told.map(EventAssertion::places).orElse(List.of()), told.map(EventAssertion::date).orElse(DateInterval.UNKNOWN),
        told.map(EventAssertion::count).orElse(Amount.exactly(1)),
        told.map(EventAssertion::munitions).orElse(new Munitions(null, null)),
        told.map(EventAssertion::killed).orElse(List.of()), told.map(EventAssertion::injured).orElse(List.of()),
        EventStatus.HAPPENED, null, told.map(EventAssertion::likelihood).orElse(Likelihood.FACT), evidence, rule());
  }

  private String wordings() {
    return incident.fillers().stream().map(f -> f.wording().part() + " " + f.wording().key()).collect(Collectors.joining("|"));
  }

  /** The model and what spoke most for the surest filler. */
  private String rule() {
    return incident.fillers().isEmpty() || incident.fillers().get(0).reasons().isEmpty()
        ? RULE
        : RULE + ": " + String.join(", ", incident.fillers().get(0).reasons());
  }

  private @Nullable String mode(Optional<EventAssertion> told) {
    return switch (incident.kind()) {
      case KIDNAPPING -> "abduct";
      case BOMBING -> "explosives";
      case ARSON -> "destroy";
      case ATTACK -> told.map(EventAssertion::mode)
          .filter(m -> !Set.of("abduct", "explosives", "suicide-attack").contains(m)).orElse(null);
    };
  }

  /** The weapons of the list that the weapon words stand for; a bombing is one by its bomb, an attack by anything else. */
  private Set<Weapon> weapons() {
    Set<Weapon> weapons = new TreeSet<>();
    for (Filler filler : incident.fillers(Part.WEAPON)) {
      NounSpan span = filler.wording().span();
      grounded.weapons().stream().filter(w -> w.sentence() == span.sentence().index() && w.covers(span.head()))
          .forEach(w -> weapons.addAll(w.weapons()));
    }
    if (incident.kind() != IncidentKind.BOMBING) {
      weapons.removeAll(EXPLOSIVE);
    }
    if (incident.kind() == IncidentKind.ARSON) {
      weapons.add(Weapon.ARSON);
    } else {
      weapons.remove(Weapon.ARSON);
    }
    return weapons;
  }

  private List<WeaponMention> weaponMentions() {
    return incident.fillers(Part.WEAPON).stream().map(f -> f.wording().span().text(discourse))
        .map(text -> new WeaponMention(text, List.of(text))).toList();
  }

  private List<ActorRef> perpetrators() {
    return actors.of(incident, Part.PERP_IND, Part.PERP_ORG);
  }

  private List<ActorRef> targets() {
    return actors.of(incident, Part.TARGET, Part.VICTIM);
  }
}
