package org.casus.narrate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outlines of the countries of the world, for drawing behind the incidents. Immutable and thread-safe.
 *
 * @param countries each with its outlines; empty when no base map comes with the knowledge
 */
public record Basemap(List<Country> countries) {
  private static final String RESOURCE = "/casus/knowledge/basemap.json";

  /**
   * A country.
   *
   * @param iso ISO 3166 alpha-2
   * @param rings outlines, each a list of {longitude, latitude}
   */
  public record Country(String iso, List<List<double[]>> rings) {}

  /** The base map that comes with the knowledge. */
  public static Basemap load() {
    try (InputStream in = Basemap.class.getResourceAsStream(RESOURCE)) {
      return in == null ? new Basemap(List.of()) : read(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The base map " + RESOURCE + " can't be read.", e);
    }
  }

  private static Basemap read(JsonNode map) {
    List<Country> countries = new ArrayList<>();
    for (JsonNode country : map.path("countries")) {
      List<List<double[]>> rings = new ArrayList<>();
      country.path("rings").forEach(ring -> rings.add(ring(ring)));
      countries.add(new Country(country.path("iso").asText(), List.copyOf(rings)));
    }
    return new Basemap(List.copyOf(countries));
  }

  private static List<double[]> ring(JsonNode ring) {
    List<double[]> points = new ArrayList<>();
    ring.forEach(point -> points.add(new double[] {point.get(0).asDouble(), point.get(1).asDouble()}));
    return points;
  }
}
