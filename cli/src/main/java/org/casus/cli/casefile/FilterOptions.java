package org.casus.cli.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Weapon;
import org.casus.assertion.WireName;
import org.casus.cli.WrongUse;
import org.casus.incident.IncidentFilter;
import org.casus.incident.IncidentFilter.Box;
import org.casus.incident.IncidentFilter.Circle;
import org.casus.incident.Lens;
import org.casus.incident.Slot;
import org.casus.ledger.CaseView;
import org.casus.ledger.IncidentOrder;
import org.casus.measure.study.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which incidents are asked for. The same options with every command that asks. */
final class FilterOptions {

  @Option(names = "--from", paramLabel = "DATE", description = "The first day, month or year, for example 2021-04.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day, month or year.")
  private @Nullable String to;

  @Option(names = "--place", paramLabel = "NAME", description = "At or in this place, province or country. May be repeated: any of them.")
  private List<String> places = List.of();

  @Option(names = "--near", paramLabel = "PLACE", description = "Around this place, or LAT,LON in degrees; with --within.")
  private @Nullable String near;

  @Option(names = "--within", paramLabel = "KM", description = "How far around --near, in kilometres; 25 when left out.")
  private double within = 25;

  @Option(names = "--type", paramLabel = "TYPE", description = "Kind of event, such as ASSAULT. May be repeated.")
  private List<String> types = List.of();

  @Option(names = "--weapon", paramLabel = "WEAPON", description = "Such as rocket or drone. May be repeated.")
  private List<String> weapons = List.of();

  @Option(names = "--doer", paramLabel = "ACTOR", description = "Who carried it out, as the lens sees it. May be repeated.")
  private List<String> doers = List.of();

  @Option(names = "--backer", paramLabel = "ACTOR", description = "Who directed or supported it, as the lens sees it. May be repeated.")
  private List<String> backers = List.of();

  @Option(names = "--target", paramLabel = "ACTOR", description = "Whom or what it hit. May be repeated.")
  private List<String> targets = List.of();

  @Option(names = "--status", paramLabel = "STATUS", description = "happened, planned, denied or hypothetical. May be repeated.")
  private List<String> statuses = List.of();

  @Option(names = "--claimed", negatable = true, description = "Only what somebody claimed; --no-claimed: what nobody claimed.")
  private @Nullable Boolean claimed;

  @Option(names = "--single", negatable = true, description = "Only single happenings; --no-single: only counted sets.")
  private @Nullable Boolean single;

  @Option(names = "--text", paramLabel = "WORDS", description = "All of these words stand in its sentences, or in the names of its actors,"
      + " places and weapons.")
  private String text = "";

  @Option(names = "--box", paramLabel = "W,S,E,N", description = "On this stretch of the map, in degrees: west, south, east and north;"
      + " areas count by their middle.")
  private @Nullable String box;

  @Mixin private KnowledgeOption registers = new KnowledgeOption();

  private String unknown = "";

  /** The filter under a lens; null for every incident. */
  IncidentFilter filter(CaseView view, @Nullable Lens lens, Map<String, ActorRef> parents) {
    return filter(view, new Selection(doers, backers, targets, types, weapons, places, near, within), lens, dates(), parents);
  }

  /** What a selection means, of whatever day. */
  IncidentFilter filter(CaseView view, Selection selection) {
    return filter(view, selection, null, DateInterval.UNKNOWN, Map.of());
  }

  /** The selection that these options make: attacks, where no kind of event is asked for. */
  Selection selection() {
    return new Selection(doers, backers, targets, types.isEmpty() ? Selection.ATTACKS.types() : types, weapons, places, near, within);
  }

  private IncidentFilter filter(CaseView view, Selection asked, @Nullable Lens lens, DateInterval dates, Map<String, ActorRef> parents) {
    Names names = names();
    IncidentFilter filter = new IncidentFilter(lens, dates, names.placeKeys(asked.places()), circle(names, asked),
        parsed(EventType.class, asked.types()), parsed(Weapon.class, asked.weapons()), called(view, names.actorKeys(asked.doers())),
        called(view, names.actorKeys(asked.backers())), called(view, names.targetKeys(asked.targets())),
        parsed(EventStatus.class, statuses), claimed, single, parents).within(box()).saying(text);
    unknown = names.unknown();
    return filter;
  }

  /** What to say of names that no register knows, after {@link #filter}; empty when all were known. */
  String unknown() {
    return unknown;
  }

  /** The keys as the analysts of the case call their actors. */
  private static Set<String> called(CaseView view, Set<String> keys) {
    return keys.stream().map(view.rulings()::called).collect(Collectors.toSet());
  }

  /** The names of the registers. */
  Names names() {
    return new Names(registers.knowledge());
  }

  /** The days asked for. */
  DateInterval dates() {
    try {
      return new DateInterval(from == null ? null : Days.of("--from", from).from(), to == null ? null : Days.of("--to", to).to());
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--from, --to: " + e.getMessage());
    }
  }

  private static @Nullable Circle circle(Names names, Selection asked) {
    String near = asked.near();
    double within = asked.within();
    if (near == null) {
      return null;
    }
    try {
      if (near.matches("\\s*-?[0-9.]+\\s*,\\s*-?[0-9.]+\\s*")) {
        String[] parts = near.strip().split("\\s*,\\s*");
        return new Circle(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), within);
      }
      PlaceRef place = names.place(near).get(0);
      if (place.lat() != null && place.lon() != null) {
        return new Circle(place.lat(), place.lon(), within);
      }
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--near: " + e.getMessage());
    }
    throw new WrongUse("--near: no place \"" + near + "\" is known; give another name, or LAT,LON such as 33.3,44.4.");
  }

  private @Nullable Box box() {
    if (box == null) {
      return null;
    }
    String number = "\\s*-?[0-9.]+\\s*";
    if (!box.matches(number + ("," + number).repeat(3))) {
      throw new WrongUse("--box: \"" + box + "\" is no box; give west, south, east and north in degrees, such as 38.8,29,48.6,37.4.");
    }
    try {
      double[] edges = Stream.of(box.split(",")).mapToDouble(Double::parseDouble).toArray();
      return new Box(edges[0], edges[1], edges[2], edges[3]);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--box: " + e.getMessage());
    }
  }

  private static <E extends Enum<E> & WireName> Set<E> parsed(Class<E> type, List<String> words) {
    Set<E> values = new HashSet<>();
    for (String word : words) {
      values.add(parsed(type, word));
    }
    return values;
  }

  /** A value of a closed vocabulary, in whatever case. */
  static <E extends Enum<E> & WireName> E parsed(Class<E> type, String word) {
    for (E value : type.getEnumConstants()) {
      if (value.wire().equalsIgnoreCase(word)) {
        return value;
      }
    }
    try {
      return WireName.parse(type, word);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()).replace("is no " + type.getSimpleName(), "is no " + called(type)));
    }
  }

  /** What a user calls the values of a vocabulary. */
  private static String called(Class<?> type) {
    return type == EventType.class ? "kind of event" : type == Slot.class ? "field" : type == EventStatus.class ? "status"
        : type == IncidentOrder.class ? "order" : "weapon";
  }
}
