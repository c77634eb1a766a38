package org.casus.assertion;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One happening, or a counted set of them, that a report describes (codebook, section 1).
 *
 * @param places each happening's place: the most exact first, then what contains it
 * @param partOf id of the counted set this is a member of, or null
 */
public record EventAssertion(
    String id,
    String report,
    EventType type,
    @Nullable String mode,
    Set<Weapon> weapons,
    List<WeaponMention> weaponMentions,
    List<ActorRef> perpetrators,
    List<ActorRef> sponsors,
    List<ActorRef> targets,
    List<List<PlaceRef>> places,
    DateInterval date,
    Amount count,
    Munitions munitions,
    List<Toll> killed,
    List<Toll> injured,
    EventStatus status,
    @Nullable String partOf,
    Likelihood likelihood,
    List<SourceSpan> evidence,
    String rule)
    implements Assertion {

  /** Copies the collections and checks that there is evidence and that the mode fits the type. */
  public EventAssertion {
    weapons = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(weapons));
    weaponMentions = List.copyOf(weaponMentions);
    perpetrators = List.copyOf(perpetrators);
    sponsors = List.copyOf(sponsors);
    targets = List.copyOf(targets);
    places = places.stream().map(List::copyOf).toList();
    killed = List.copyOf(killed);
    injured = List.copyOf(injured);
    evidence = Evidence.checked(evidence);
    if (mode != null && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(
          "\"" + mode + "\" is no mode of " + type + "; allowed are: " + type.modes() + ".");
    }
  }

  /** The most exact place, or null. */
  public @Nullable PlaceRef place() {
    return places.isEmpty() || places.get(0).isEmpty() ? null : places.get(0).get(0);
  }

  /** Where it stands on a map: the most exact place that has coordinates, also an area; where none has any, the most exact, or null. */
  public @Nullable PlaceRef site() {
    PlaceRef exact = place();
    return exact == null ? null
        : places.get(0).stream().filter(place -> place.lat() != null && place.lon() != null).findFirst().orElse(exact);
  }

  /** The most exact place, where it is a spot with coordinates rather than an area; else null. */
  public @Nullable PlaceRef spot() {
    PlaceRef place = place();
    return place == null || place.area() || place.lat() == null || place.lon() == null ? null : place;
  }

  /** This event with other doers and backers. */
  public EventAssertion behind(List<ActorRef> doers, List<ActorRef> backers) {
    return new EventAssertion(id, report, type, mode, weapons, weaponMentions, doers, backers, targets, places, date, count,
        munitions, killed, injured, status, partOf, likelihood, evidence, rule);
  }

  /** This event as one of another type and mode. */
  public EventAssertion as(EventType other, @Nullable String how) {
    return new EventAssertion(id, report, other, how, weapons, weaponMentions, perpetrators, sponsors, targets, places, date, count,
        munitions, killed, injured, status, partOf, likelihood, evidence, rule);
  }

  /** This event on other days. */
  public EventAssertion on(DateInterval days) {
    return new EventAssertion(id, report, type, mode, weapons, weaponMentions, perpetrators, sponsors, targets, places, days, count,
        munitions, killed, injured, status, partOf, likelihood, evidence, rule);
  }

  /** This event at other places. */
  public EventAssertion at(List<List<PlaceRef>> others) {
    return new EventAssertion(id, report, type, mode, weapons, weaponMentions, perpetrators, sponsors, targets, others, date, count,
        munitions, killed, injured, status, partOf, likelihood, evidence, rule);
  }

  /** This event with other targets. */
  public EventAssertion against(List<ActorRef> others) {
    return new EventAssertion(id, report, type, mode, weapons, weaponMentions, perpetrators, sponsors, others, places, date, count,
        munitions, killed, injured, status, partOf, likelihood, evidence, rule);
  }

  /** This event with other weapons. */
  public EventAssertion with(Set<Weapon> others) {
    return new EventAssertion(id, report, type, mode, others, weaponMentions, perpetrators, sponsors, targets, places, date, count,
        munitions, killed, injured, status, partOf, likelihood, evidence, rule);
  }

  /** This event so many times. */
  public EventAssertion times(Amount number) {
    return new EventAssertion(id, report, type, mode, weapons, weaponMentions, perpetrators, sponsors, targets, places, date, number,
        munitions, killed, injured, status, partOf, likelihood, evidence, rule);
  }

  /** This event with other numbers of dead and injured. */
  public EventAssertion harming(List<Toll> dead, List<Toll> hurt) {
    return new EventAssertion(id, report, type, mode, weapons, weaponMentions, perpetrators, sponsors, targets, places, date, count,
        munitions, dead, hurt, status, partOf, likelihood, evidence, rule);
  }

  /** This event with another status. */
  public EventAssertion being(EventStatus other) {
    return new EventAssertion(id, report, type, mode, weapons, weaponMentions, perpetrators, sponsors, targets, places, date, count,
        munitions, killed, injured, other, partOf, likelihood, evidence, rule);
  }
}
