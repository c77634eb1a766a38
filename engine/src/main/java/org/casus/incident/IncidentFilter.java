package org.casus.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Stance;
import org.casus.assertion.Weapon;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents of a case are asked for. Everything that is null or empty asks for nothing. Immutable.
 *
 * <p>This is what a filter means; a database may answer it otherwise but must answer the same.
 *
 * @param lens how surely an incident and its doer must be known; null for every incident, also talks and plans
 * @param dates the days in which it must lie
 * @param places keys of places, any of which it must be at or in: a gazetteer's id, or {@code ~} and the name in small letters
 * @param near a circle in which its most exact place must lie
 * @param types kinds of event, any of which it must be
 * @param weapons any of which must have been used
 * @param doers keys of actors, any of whom must count as doer under the lens
 * @param backers keys of actors, any of whom must count as backer under the lens
 * @param targets keys of actors or installations, any of which must be a target
 * @param statuses any of which it must have
 * @param claimed whether somebody must have claimed it, or nobody may have
 * @param itemised whether it must be a single happening, or a counted set
 * @param parents groups that stand for others, by key: where given, a doer counts as the one it stands for
 */
public record IncidentFilter(
    @Nullable Lens lens,
    DateInterval dates,
    Set<String> places,
    @Nullable Circle near,
    Set<EventType> types,
    Set<Weapon> weapons,
    Set<String> doers,
    Set<String> backers,
    Set<String> targets,
    Set<EventStatus> statuses,
    @Nullable Boolean claimed,
    @Nullable Boolean itemised,
    Map<String, ActorRef> parents) {

  /** Every incident of the case. */
  public static final IncidentFilter ALL = new IncidentFilter(null, DateInterval.UNKNOWN, Set.of(), null, Set.of(), Set.of(),
      Set.of(), Set.of(), Set.of(), Set.of(), null, null, Map.of());

  /** Copies the collections. */
  public IncidentFilter {
    places = sorted(places);
    types = sorted(types);
    weapons = sorted(weapons);
    doers = sorted(doers);
    backers = sorted(backers);
    targets = sorted(targets);
    statuses = sorted(statuses);
    parents = java.util.Collections.unmodifiableMap(new TreeMap<>(parents));
  }

  private static <T extends Comparable<T>> Set<T> sorted(Set<T> values) {
    return java.util.Collections.unmodifiableSet(new TreeSet<>(values));
  }

  /**
   * A circle on the globe.
   *
   * @param lat latitude of its middle, degrees WGS 84
   * @param lon longitude of its middle, degrees WGS 84
   * @param km radius, kilometres along the surface
   */
  public record Circle(double lat, double lon, double km) {
    private static final double EARTH_KM = 6371.0088;

    /** Checks the ranges. */
    public Circle {
      if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && km > 0)) {
        throw new IllegalArgumentException("A circle needs a latitude of -90 to 90, a longitude of -180 to 180 and a radius"
            + " above 0 km; got " + lat + ", " + lon + ", " + km + ".");
      }
    }

    /** Whether a point lies in the circle (haversine distance on a sphere of the mean radius of IUGG, 6371.0088 km). */
    public boolean holds(double lat2, double lon2) {
      double a = square(Math.sin(Math.toRadians(lat2 - lat) / 2))
          + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(lat2)) * square(Math.sin(Math.toRadians(lon2 - lon) / 2));
      return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a))) <= km;
    }

    private static double square(double x) {
      return x * x;
    }
  }

  /** The same for other days. */
  public IncidentFilter on(DateInterval days) {
    return new IncidentFilter(lens, days, places, near, types, weapons, doers, backers, targets, statuses, claimed, itemised, parents);
  }

  /** The same with these groups counted as those they stand for, by their keys. */
  public IncidentFilter under(Map<String, ActorRef> others) {
    return new IncidentFilter(lens, dates, places, near, types, weapons, doers, backers, targets, statuses, claimed, itemised, others);
  }

  /** Whether an incident is asked for. */
  public Fit fit(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    return when(event).and(where(event)).and(around(event)).and(exactly(incident))
        .and(any(weapons, event.weapons())).and(any(targets, keys(event.targets())))
        .and(any(doers, folded(widest().doers(incident)))).and(any(backers, folded(widest().backers(incident))));
  }

  private Lens widest() {
    return lens == null ? Lens.INCLUSIVE : lens;
  }

  private Fit exactly(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    boolean counts = lens == null || lens.counts(incident);
    boolean kind = types.isEmpty() || types.contains(event.type());
    boolean status = statuses.isEmpty() || statuses.contains(event.status());
    boolean claim = claimed == null || claimed == claimed(incident);
    boolean single = itemised == null || itemised == incident.itemised();
    return counts && kind && status && claim && single ? Fit.YES : Fit.NO;
  }

  private static boolean claimed(AttributedIncident incident) {
    return incident.attributions().stream().anyMatch(word -> word.stance() == Stance.CLAIMS);
  }

  private Fit when(EventAssertion event) {
    if (!dates.known()) {
      return Fit.YES;
    }
    if (!dates.overlaps(event.date())) {
      return Fit.NO;
    }
    return dates.covers(event.date()) ? Fit.YES : Fit.MAYBE;
  }

  private Fit where(EventAssertion event) {
    return any(places, event.places().stream().flatMap(List::stream).map(PlaceRef::key).toList());
  }

  private Fit around(EventAssertion event) {
    if (near == null) {
      return Fit.YES;
    }
    PlaceRef spot = event.spot();
    if (spot == null || spot.lat() == null || spot.lon() == null) {
      return Fit.MAYBE;
    }
    return near.holds(spot.lat(), spot.lon()) ? Fit.YES : Fit.NO;
  }

  private static <T> Fit any(Set<T> asked, Collection<T> said) {
    if (asked.isEmpty()) {
      return Fit.YES;
    }
    return said.isEmpty() ? Fit.MAYBE : said.stream().anyMatch(asked::contains) ? Fit.YES : Fit.NO;
  }

  private static List<String> keys(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::key).toList();
  }

  private List<String> folded(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::key).map(this::folded).toList();
  }

  private String folded(String key) {
    ActorRef parent = parents.get(key);
    return parent == null ? key : parent.key();
  }
}
