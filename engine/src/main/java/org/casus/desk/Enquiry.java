package org.casus.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Weapon;
import org.casus.incident.IncidentFilter;
import org.casus.incident.IncidentFilter.Box;
import org.casus.incident.IncidentFilter.Circle;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.measure.study.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents an analyst asks for, in her own words. Immutable.
 *
 * @param selection who, what and where
 * @param dates the days asked for
 * @param lens how surely they must be known; null for every incident
 * @param statuses such as happened
 * @param claimed whether somebody must have claimed it, or nobody may have
 * @param single whether it must be a single happening, or a counted set
 * @param box the part of the map in which it must lie, or null
 * @param words that must stand in its sentences or names; empty for none
 */
public record Enquiry(
    Selection selection,
    DateInterval dates,
    @Nullable Lens lens,
    List<String> statuses,
    @Nullable Boolean claimed,
    @Nullable Boolean single,
    @Nullable Box box,
    String words) {

  /** Copies the list. */
  public Enquiry {
    statuses = List.copyOf(statuses);
  }

  /** The same of another selection, whenever and however surely. */
  public Enquiry of(Selection other) {
    return new Enquiry(other, DateInterval.UNKNOWN, null, statuses, claimed, single, box, words);
  }

  /** The same under a lens. */
  public Enquiry under(@Nullable Lens other) {
    return new Enquiry(selection, dates, other, statuses, claimed, single, box, words);
  }

  /**
   * The filter that a case understands; actors are called as the analysts of the case call them.
   *
   * @param names looks names up and remembers those that no register knows
   * @throws MisunderstoodException when a word is none of its vocabulary, or the middle of the circle is nowhere
   */
  public IncidentFilter filter(CaseView view, Names names) {
    return new IncidentFilter(lens, dates, names.placeKeys(selection.places()), circle(names),
        Vocabulary.all(EventType.class, selection.types()), Vocabulary.all(Weapon.class, selection.weapons()),
        called(view, names.actorKeys(selection.doers())), called(view, names.actorKeys(selection.backers())),
        called(view, names.targetKeys(selection.targets())), Vocabulary.all(EventStatus.class, statuses), claimed, single,
        Map.<String, ActorRef>of(), box, words);
  }

  /** The keys as the analysts of the case call their actors. */
  private static Set<String> called(CaseView view, Set<String> keys) {
    return keys.stream().map(view.rulings()::called).collect(Collectors.toSet());
  }

  /**
   * A part of the map as west, south, east, north in degrees with commas between.
   *
   * @throws MisunderstoodException when it is something else
   */
  public static Box box(String text) {
    String[] edges = text.split(",", -1);
    try {
      if (edges.length == 4) {
        return new Box(degrees(edges[0]), degrees(edges[1]), degrees(edges[2]), degrees(edges[3]));
      }
    } catch (NumberFormatException e) {
      throw new MisunderstoodException("box: \"" + text + "\" has an edge that is no number; give WEST,SOUTH,EAST,NORTH in degrees.");
    } catch (IllegalArgumentException e) {
      throw new MisunderstoodException("box: " + e.getMessage());
    }
    throw new MisunderstoodException("box: \"" + text + "\" has not four edges; give WEST,SOUTH,EAST,NORTH in degrees, such as 42,33,46,37.");
  }

  private static double degrees(String text) {
    return Double.parseDouble(text.strip());
  }

  private @Nullable Circle circle(Names names) {
    String near = selection.near();
    if (near == null) {
      return null;
    }
    try {
      if (near.matches("\\s*-?[0-9.]+\\s*,\\s*-?[0-9.]+\\s*")) {
        String[] parts = near.strip().split("\\s*,\\s*");
        return new Circle(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), selection.within());
      }
      PlaceRef place = names.place(near).get(0);
      if (place.lat() != null && place.lon() != null) {
        return new Circle(place.lat(), place.lon(), selection.within());
      }
    } catch (IllegalArgumentException e) {
      throw new MisunderstoodException("near: " + e.getMessage());
    }
    throw new MisunderstoodException("near: no place \"" + near + "\" is known; give another name, or LAT,LON such as 33.3,44.4.");
  }
}
