package org.casus.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The actors and places of an annotation, by id. Words in place of an id stand for themselves; an id that the file does
 * not explain is remembered as unknown.
 */
final class GoldNames {

  private final Map<String, List<String>> actors = new LinkedHashMap<>();
  private final Map<String, List<String>> places = new LinkedHashMap<>();
  private final Map<String, GoldNode> located = new LinkedHashMap<>();
  private final SortedSet<String> unknown = new TreeSet<>();

  GoldNames(GoldNode file) {
    for (GoldNode actor : file.objects("actors")) {
      actors.put(actor.required("id"), actor.texts("names"));
    }
    for (GoldNode place : file.objects("places")) {
      places.put(place.required("id"), place.texts("names"));
      located.put(place.required("id"), place);
    }
  }

  /** What an id, or the words in its place, stand for. */
  Named named(String reference) {
    List<String> names = new ArrayList<>(actors.getOrDefault(reference, places.getOrDefault(reference, List.of())));
    boolean known = actors.containsKey(reference) || places.containsKey(reference);
    names.add(known ? reference.replace('-', ' ') : reference);
    if (!known && reference.indexOf(' ') < 0) {
      unknown.add(reference);
    }
    GoldNode place = located.get(reference);
    return Named.of(names, coordinate(place, "lat"), coordinate(place, "lon"));
  }

  /** What the value of a key stands for, or null when it has none. */
  @Nullable Named named(GoldNode record, String key) {
    return record.has(key) ? named(record.required(key)) : null;
  }

  /** What the value of a key that must be there stands for. */
  Named required(GoldNode record, String key) {
    return named(record.required(key));
  }

  /** The ids that were asked for and that the file does not explain. */
  SortedSet<String> unknown() {
    return unknown;
  }

  /** The ids there are. */
  SortedSet<String> known() {
    SortedSet<String> known = new TreeSet<>(actors.keySet());
    known.addAll(places.keySet());
    return known;
  }

  private static @Nullable Double coordinate(@Nullable GoldNode place, String key) {
    return place == null || !place.node().path(key).isNumber() ? null : place.node().path(key).doubleValue();
  }
}
