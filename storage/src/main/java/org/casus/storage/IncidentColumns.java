package org.casus.storage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Stance;
import org.casus.assertion.Weapon;
import org.casus.incident.AttributedIncident;
import org.casus.incident.IncidentText;
import org.casus.incident.Lens;
import org.casus.ledger.ActorTally;
import org.casus.ledger.IncidentOrder;
import org.casus.ledger.Part;
import org.casus.ledger.PlaceTally;
import org.jspecify.annotations.Nullable;

/**
 * What filters ask of an incident, worked out once when it is written.
 *
 * @param type ordinal of the kind of event
 * @param status ordinal of the status
 * @param fromDay first day, counted from 1970-01-01; {@link #LONG_AGO} when open
 * @param toDay last day; {@link #NEVER} when open
 * @param lens ordinal of the strictest lens under which it counts; {@link #NO_LENS} for none
 * @param weapons a bit for each weapon, by ordinal
 * @param placed whether any place is named
 * @param doers the actors who count as doers
 * @param backers those behind them
 * @param targets those hit
 * @param spot its most exact place, or null when that is an area or has no coordinates
 * @param site where it stands on the map, numbered 0
 * @param reports how many reports tell of it
 * @param origins how many independent origins vouch for it
 * @param byPlace what {@link IncidentOrder#PLACE} compares
 * @param byDoer what {@link IncidentOrder#DOER} compares
 * @param text what it can be found by in words
 */
record IncidentColumns(
    int type,
    int status,
    int fromDay,
    int toDay,
    int lens,
    boolean itemised,
    boolean claimed,
    int weapons,
    boolean placed,
    List<Actor> doers,
    List<Actor> backers,
    List<Actor> targets,
    Set<String> places,
    @Nullable PlaceRef spot,
    PlaceTally site,
    int reports,
    int origins,
    String byPlace,
    String byDoer,
    String text) {

  /**
   * An actor of an incident.
   *
   * @param called what the incident calls it, numbered 0
   * @param lens ordinal of the strictest lens under which it counts
   */
  record Actor(ActorTally called, int lens) {}

  /** Before every day: some 25,000 years ago. Exact also in the 32-bit coordinates of SQLite's R*Tree. */
  static final int LONG_AGO = -10_000_000;

  /** After every day. */
  static final int NEVER = 10_000_000;

  /** The bits of the lens among {@link #facts}. */
  static final int LENS = 3;

  /** The bit that says that somebody claims it. */
  static final int CLAIMED = 4;

  /** The bit that says that it is a single happening. */
  static final int ITEMISED = 8;

  /** How far the weapons are moved. */
  static final int WEAPONS = 4;

  /** The number after the widest lens. */
  static final int NO_LENS = Lens.values().length;

  static IncidentColumns of(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    return new IncidentColumns(event.type().ordinal(), event.status().ordinal(), day(event.date().from(), LONG_AGO),
        day(event.date().to(), NEVER), lens(incident), incident.itemised(),
        incident.attributions().stream().anyMatch(word -> word.stance() == Stance.CLAIMS), mask(event.weapons()),
        event.places().stream().anyMatch(place -> !place.isEmpty()), actors(Part.DOER, incident),
        actors(Part.BACKER, incident), actors(Part.TARGET, incident), places(event), event.spot(), PlaceTally.of(event.site(), 0),
        incident.incident().documents().size(), incident.incident().origins().size(), IncidentOrder.place(incident),
        IncidentOrder.doer(incident), IncidentText.of(incident));
  }

  /** A day as a number. */
  static int day(@Nullable LocalDate day, int open) {
    return day == null ? open : (int) Math.max(LONG_AGO + 1, Math.min(NEVER - 1, day.toEpochDay()));
  }

  /** A bit for each weapon. */
  static int mask(Set<Weapon> weapons) {
    return weapons.stream().mapToInt(weapon -> 1 << weapon.ordinal()).reduce(0, (a, b) -> a | b);
  }

  private static int lens(AttributedIncident incident) {
    for (Lens lens : Lens.values()) {
      if (lens.counts(incident)) {
        return lens.ordinal();
      }
    }
    return NO_LENS;
  }

  /** Each actor once, as the widest lens sees it, with the strictest that lets it through; a wider one lets through whatever a stricter does. */
  private static List<Actor> actors(Part part, AttributedIncident incident) {
    Map<String, Integer> strictest = new HashMap<>();
    for (Lens lens : Lens.values()) {
      part.actors(incident, lens).forEach(actor -> strictest.putIfAbsent(actor.key(), lens.ordinal()));
    }
    Map<String, Actor> actors = new TreeMap<>();
    part.actors(incident, Lens.INCLUSIVE).forEach(actor ->
        actors.putIfAbsent(actor.key(), new Actor(ActorTally.of(actor, 0), strictest.getOrDefault(actor.key(), 0))));
    return List.copyOf(actors.values());
  }

  private static Set<String> places(EventAssertion event) {
    return new TreeSet<>(event.places().stream().flatMap(List::stream).map(PlaceRef::key).toList());
  }

  /**
   * What is asked most, in one number that stands beside each actor and place, so that most rows of a frequent one are
   * passed over without a look at the incident: the lens in the first two bits, then claimed, itemised, the weapons.
   */
  int facts() {
    return lens | (claimed ? CLAIMED : 0) | (itemised ? ITEMISED : 0) | weapons << WEAPONS;
  }

  /** The day by which incidents are ordered: those whose first day is open come last. */
  int day() {
    return fromDay == LONG_AGO ? NEVER : fromDay;
  }

  /** The same for the latest first. */
  int latest() {
    return fromDay == LONG_AGO ? NEVER : -fromDay;
  }

  /** The strictest lens under which anybody at all counts; {@link #NO_LENS} for none. */
  static int first(List<Actor> actors) {
    return actors.stream().mapToInt(Actor::lens).min().orElse(NO_LENS);
  }
}
