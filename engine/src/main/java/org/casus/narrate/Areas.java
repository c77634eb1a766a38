package org.casus.narrate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;

/** Tells provinces and countries from spots, so that a map does not put a pin where no report does. */
final class Areas {
  private static final Set<String> KINDS = Set.of("country", "province", "region", "district", "sea");
  private final Set<String> keys = new HashSet<>();

  private Areas() {}

  /** By the gazetteer's kinds, where it knows the place, and by what the incidents' own places lie in. */
  static Areas in(List<AttributedIncident> incidents) {
    Areas areas = new Areas();
    areas.keys.addAll(gazetteer());
    incidents.stream().flatMap(each -> each.settled().places().stream()).filter(path -> path.size() > 2)
        .forEach(path -> path.subList(path.size() - 1, path.size()).forEach(place -> areas.keys.add(place.key())));
    return areas;
  }

  boolean area(PlaceRef place) {
    String country = place.country();
    return keys.contains(place.key()) || country != null && Naming.country(country).equalsIgnoreCase(place.name());
  }

  private static Set<String> gazetteer() {
    try (InputStream in = Areas.class.getResourceAsStream("/casus/knowledge/places.csv")) {
      return in == null ? Set.of() : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The gazetteer places.csv can't be read.", e);
    }
  }

  private static Set<String> read(InputStream in) throws IOException {
    Set<String> areas = new HashSet<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord place : format.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
      if (KINDS.contains(place.get("kind"))) {
        areas.add(place.get("id"));
      }
    }
    return areas;
  }
}
