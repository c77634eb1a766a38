package org.casus.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.PlaceRef;
import org.casus.knowledge.Knowledge;

/** The gazetteer with the ways its places are written. Immutable once read; thread-safe. */
public final class Gazetteer {

  private final Map<String, PlaceEntry> byId = new LinkedHashMap<>();
  private static final int SHORTEST_FOLDED = 5;

  private static final Pattern QUALIFIED =
      Pattern.compile("([^,(]+?)(?: (?:Department|Province|Region|City|Governorate))?(?:, .+| \\(.+\\))");

  private final PhraseTrie<PlaceEntry> names = new PhraseTrie<>();
  private final PhraseTrie<PlaceEntry> folded = new PhraseTrie<>();
  private final PhraseTrie<PlaceEntry> bare = new PhraseTrie<>();

  /** The shipped gazetteer and the analyst's additions ({@code places.csv}). */
  public static Gazetteer read(Knowledge knowledge) {
    Gazetteer gazetteer = new Gazetteer();
    knowledge.rows("places.csv").forEach(row -> gazetteer.add(PlaceEntry.of(row)));
    return gazetteer;
  }

  /** How many places it knows. */
  public int size() {
    return byId.size();
  }

  /** The places that are written so, without regard to case and articles, those with most inhabitants first. */
  public List<PlaceRef> named(String name) {
    List<Spelling.Word> words = Spelling.words(name, 0);
    return words.isEmpty() ? List.of() : names.at(words, 0, Spelling.Word::key).stream()
        .filter(hit -> hit.last() == words.size() - 1).flatMap(hit -> hit.values().stream())
        .sorted(Comparator.comparing(PlaceEntry::population).reversed()).map(place -> place.as(name)).toList();
  }

  /** The place with this id and what contains it, the most exact first; empty when there is none. */
  public List<PlaceRef> path(String id) {
    PlaceEntry place = byId.get(id);
    if (place == null) {
      return List.of();
    }
    List<PlaceRef> path = new ArrayList<>(List.of(place.as(place.name())));
    around(place).forEach(each -> path.add(each.as(each.name())));
    return path;
  }

  PhraseTrie<PlaceEntry> names() {
    return names;
  }

  /** The places that contain this one, nearest first. */
  List<PlaceEntry> around(PlaceEntry place) {
    List<PlaceEntry> path = new ArrayList<>();
    PlaceEntry at = byId.get(place.within());
    while (at != null && !path.contains(at) && at != place) {
      path.add(at);
      at = byId.get(at.within());
    }
    return path;
  }

  private void add(PlaceEntry place) {
    byId.put(place.id(), place);
    add(place.name(), place);
    place.aliases().forEach(alias -> add(alias, place));
    Matcher qualified = QUALIFIED.matcher(place.name());
    if (qualified.matches() && !place.kind().equals("country")) {
      bare.add(keys(qualified.group(1)), place);
    }
  }

  private void add(String written, PlaceEntry place) {
    List<String> keys = keys(written);
    if (keys.isEmpty()) {
      return;
    }
    names.add(keys, place);
    boolean foldable = !place.kind().equals("country") && keys.stream().mapToInt(String::length).sum() >= SHORTEST_FOLDED;
    if (foldable) {
      folded.add(keys.stream().map(Spelling::folded).toList(), place);
    }
  }

  /** Names without what tells them from places of the same name elsewhere ("San Miguel" for "San Miguel, El Salvador"). */
  PhraseTrie<PlaceEntry> bare() {
    return bare;
  }

  /** Names without the differences between transliterations; for words that stand where a place must stand. */
  PhraseTrie<PlaceEntry> folded() {
    return folded;
  }

  private static List<String> keys(String written) {
    return Spelling.words(written, 0).stream().map(Spelling.Word::key).filter(k -> !Spelling.article(k)).toList();
  }
}
