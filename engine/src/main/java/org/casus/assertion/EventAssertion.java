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

  /** This event with other doers and backers. */
  public EventAssertion behind(List<ActorRef> doers, List<ActorRef> backers) {
    return new EventAssertion(id, report, type, mode, weapons, weaponMentions, doers, backers, targets, places, date, count,
        munitions, killed, injured, status, partOf, likelihood, evidence, rule);
  }
}
