package org.casus.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registers that ship are whole. */
class RegisterTest {

  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final List<String> ACTOR_FILES = List.of("actors-middle-east.csv", "actors-theatres.csv", "actors-voices.csv");
  private static final Set<String> PLACE_KINDS =
      Set.of("country", "region", "province", "district", "city", "town", "village", "base", "camp", "airport", "port", "embassy",
          "refinery", "oilfield", "pipeline", "dam", "power-plant", "nuclear-site", "hotel", "prison", "crossing", "sea",
          "strait", "river", "mountain", "island", "area", "refugee-camp", "neighbourhood", "lake",
          "desert", "other");

  @ParameterizedTest
  @ValueSource(strings = {"actors-middle-east.csv", "actors-theatres.csv", "actors-voices.csv", "places.csv"})
  void idsAreUniqueInAFile(String file) {
    Set<String> seen = new HashSet<>();
    assertEquals(List.of(), KNOWLEDGE.rows(file).stream().map(r -> r.required("id")).filter(id -> !seen.add(id)).toList());
  }

  @Test
  void anActorsParentIsAnActor() {
    ActorRegister register = ActorRegister.read(KNOWLEDGE);
    assertEquals(List.of(), register.all().stream().filter(a -> !a.parent().isEmpty() && register.find(a.parent()).isEmpty())
        .map(Actor::id).toList());
  }

  @Test
  void whatContainsAPlaceIsAPlace() {
    Set<String> ids = new HashSet<>(places().map(PlaceEntry::id).toList());
    assertEquals(List.of(), places().filter(p -> !p.within().isEmpty() && !ids.contains(p.within())).map(PlaceEntry::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"lat, north", "lat, 91", "lon, NaN", "population, 12k", "population, -5"})
  void aBadNumberOfAPlaceIsNamed(String column, String value) {
    Row row = new Row("places.csv:7", Map.of("id", "x", "name", "X", "kind", "town", column, value));
    String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> PlaceEntry.of(row)).getMessage());
    assertTrue(message.startsWith("places.csv:7: the column \"" + column + "\" has \"" + value + "\"; allowed are "), message);
  }

  @Test
  void thereAreEnough() {
    assertTrue(ActorRegister.read(KNOWLEDGE).all().size() >= 250);
    assertTrue(Gazetteer.read(KNOWLEDGE).size() >= 1500);
  }

  @Test
  void everyActorRowIsValid() {
    assertTrue(ACTOR_FILES.stream().flatMap(f -> KNOWLEDGE.rows(f).stream()).map(Actor::of).noneMatch(a -> a.name().isBlank()));
  }

  @Test
  void kindsOfPlacesAreKnown() {
    assertEquals(Set.of(), new HashSet<>(places().map(PlaceEntry::kind).filter(k -> !PLACE_KINDS.contains(k)).toList()));
  }

  @Test
  void coordinatesAreOnTheGlobe() {
    assertEquals(List.of(), places().filter(p -> !between(p.lat(), 90) || !between(p.lon(), 180)).map(PlaceEntry::id).toList());
  }

  @Test
  void countriesAreCodes() {
    List<String> countries = Stream.concat(places().map(PlaceEntry::country),
        ACTOR_FILES.stream().flatMap(f -> KNOWLEDGE.rows(f).stream()).map(r -> r.text("country"))).toList();
    assertEquals(List.of(), countries.stream().filter(c -> !c.matches("([A-Z]{2})?")).distinct().toList());
  }

  private static boolean between(@org.jspecify.annotations.Nullable Double degrees, double limit) {
    return degrees == null || Math.abs(degrees) <= limit;
  }

  private static Stream<PlaceEntry> places() {
    List<Row> rows = KNOWLEDGE.rows("places.csv");
    return rows.stream().map(PlaceEntry::of);
  }
}
