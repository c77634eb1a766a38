package org.casus.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents of a case are asked for. Everything that is null or empty asks for nothing. Immutable.
 *
 * <p>This is what a filter means; a database may answer it otherwise but must answer the same. In JSON a filter without a
 * box or words has no such fields, so that forecasts made before there were any keep the ids made of what they say.
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
 * @param box a stretch of the map in which its {@link org.casus.assertion.EventAssertion#site site} must lie
 * @param words all of which must stand in its {@link IncidentText text}, as full-text search sees words
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
    Map<String, ActorRef> parents,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Box box,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String words) {

  /** Every incident of the case. */
  public static final IncidentFilter ALL = new IncidentFilter(null, DateInterval.UNKNOWN, Set.of(), null, Set.of(), Set.of(),
      Set.of(), Set.of(), Set.of(), Set.of(), null, null, Map.of());

  /** Copies the collections; words that are null, as in the JSON of a filter without any, ask for nothing. */
  public IncidentFilter {
    words = Objects.requireNonNullElse(words, "").strip();
    places = sorted(places);
    types = sorted(types);
    weapons = sorted(weapons);
    doers = sorted(doers);
    backers = sorted(backers);
    targets = sorted(targets);
    statuses = sorted(statuses);
    parents = java.util.Collections.unmodifiableMap(new TreeMap<>(parents));
  }

  /** A filter that asks for no box and no words. */
  public IncidentFilter(@Nullable Lens lens, DateInterval dates, Set<String> places, @Nullable Circle near, Set<EventType> types,
      Set<Weapon> weapons, Set<String> doers, Set<String> backers, Set<String> targets, Set<EventStatus> statuses,
      @Nullable Boolean claimed, @Nullable Boolean itemised, Map<String, ActorRef> parents) {
    this(lens, dates, places, near, types, weapons, doers, backers, targets, statuses, claimed, itemised, parents, null, "");
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

  /**
   * A stretch of the map between two meridians and two parallels, edges included.
   *
   * @param west its western edge, degrees WGS 84; above {@code east} where it lies across the date line
   * @param south its southern edge, degrees WGS 84
   * @param east its eastern edge, degrees WGS 84
   * @param north its northern edge, degrees WGS 84
   */
  public record Box(double west, double south, double east, double north) {

    /** Checks the ranges. */
    public Box {
      if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && south <= north && north <= 90)) {
        throw new IllegalArgumentException("A box needs a west and an east of -180 to 180 and a south of -90 up to its north, 90 at"
            + " the most; got west " + west + ", south " + south + ", east " + east + ", north " + north + ".");
      }
    }

    /** Whether a point lies in the box. */
    public boolean holds(double lat, double lon) {
      boolean column = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
      return column && lat >= south && lat <= north;
    }
  }

  /** The same for other days. */
  public IncidentFilter on(DateInterval days) {
    return new IncidentFilter(lens, days, places, near, types, weapons, doers, backers, targets, statuses, claimed, itemised, parents, box, words);
  }

  /** The same with these groups counted as those they stand for, by their keys. */
  public IncidentFilter under(Map<String, ActorRef> others) {
    return new IncidentFilter(lens, dates, places, near, types, weapons, doers, backers, targets, statuses, claimed, itemised, others, box, words);
  }

  /** The same under a lens, for single happenings or for counted sets. */
  public IncidentFilter under(@Nullable Lens other, @Nullable Boolean single) {
    return new IncidentFilter(other, dates, places, near, types, weapons, doers, backers, targets, statuses, claimed, single, parents, box, words);
  }

  /** The same by these doers, by their keys. */
  public IncidentFilter by(Set<String> others) {
    return new IncidentFilter(lens, dates, places, near, types, weapons, others, backers, targets, statuses, claimed, itemised, parents, box, words);
  }

  /** The same within a stretch of the map, or anywhere. */
  public IncidentFilter within(@Nullable Box stretch) {
    return new IncidentFilter(lens, dates, places, near, types, weapons, doers, backers, targets, statuses, claimed, itemised, parents, stretch, words);
  }

  /** The same with these words in the text; with none where they are blank. */
  public IncidentFilter saying(String all) {
    return new IncidentFilter(lens, dates, places, near, types, weapons, doers, backers, targets, statuses, claimed, itemised, parents, box, all);
  }

  /** Whether an incident is asked for. */
  public Fit fit(AttributedIncident incident) {
    return new Fitting(this, incident).fit();
  }
}
