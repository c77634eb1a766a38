package org.casus.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.Basemap;
import org.casus.narrate.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Every incident as a feature of GeoJSON (RFC 7946): WGS 84, longitude before latitude, one feature a line. Stateless and
 * thread-safe.
 *
 * <p>A spot is a point. Of a province, region or sea there is no outline, so it is the gazetteer's point for it with
 * {@code place_precision} and a nominal {@code radius_km}; a country is its outline. Several spots are a MultiPoint. An
 * incident without coordinates has a null geometry. Incidents that don't count (talks, plans, denials) are features too,
 * with {@code counted} false.
 */
public final class GeoJsonExport implements ExportFormat {
  static final String FILE = "incidents.geojson";
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String name() {
    return "geojson";
  }

  @Override
  public String title() {
    return "GeoJSON (RFC 7946) with one feature an incident, for QGIS, Kepler, Leaflet, geopandas";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    Losses losses = new Losses();
    GeoJsonOutline outlines = new GeoJsonOutline(Basemap.load());
    try (Writer out = new BufferedWriter(new OutputStreamWriter(folder.file(FILE), StandardCharsets.UTF_8))) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[");
      String gap = "\n";
      for (AttributedIncident incident : index.incidents()) {
        out.write(gap + MAPPER.writeValueAsString(feature(index, incident, outlines, losses)));
        gap = ",\n";
      }
      out.write("\n]}\n");
    }
    FieldLosses.beyond(index, losses);
    return losses;
  }

  private static Map<String, @Nullable Object> feature(
      CaseIndex index, AttributedIncident incident, GeoJsonOutline outlines, Losses losses) {
    FieldPlace place = FieldPlace.of(index, incident);
    FieldProperties properties = FieldProperties.of(index, incident, place);
    Optional<List<List<List<double[]>>>> outline =
        place.precision() == FieldPrecision.COUNTRY ? outline(place, outlines) : Optional.empty();
    Map<String, @Nullable Object> values = properties.values();
    values.put("geometry_is", place.located() == null ? "nothing" : outline.isPresent() ? "country outline"
        : place.precision() == FieldPrecision.SPOT ? "spot" : "representative point");
    String id = incident.incident().id();
    losses.addIf(place.located() == null, "geometry",
        "No place with coordinates is named; the feature has a null geometry and all its properties.", id);
    losses.addIf(place.precision() == FieldPrecision.PROVINCE || place.precision() == FieldPrecision.DISTRICT, "outline",
        "No outline of the province or district is known: a representative point with radius_km.", id);
    losses.addIf(!incident.incident().reasons().isEmpty(), "reasons", "Why reports were joined is in incidents.jsonl.", id);
    properties.losses(losses, id);
    Map<String, @Nullable Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.put("geometry", outline.<Map<String, Object>>map(polygons -> geometry("MultiPolygon", polygons))
        .orElseGet(() -> points(place)));
    feature.put("properties", values);
    return feature;
  }

  private static Optional<List<List<List<double[]>>>> outline(FieldPlace place, GeoJsonOutline outlines) {
    PlaceRef located = place.located();
    return located == null ? Optional.empty() : outlines.of(located.country());
  }

  private static @Nullable Map<String, Object> points(FieldPlace place) {
    PlaceRef located = place.located();
    if (located == null) {
      return null;
    }
    if (place.others().isEmpty()) {
      return geometry("Point", point(located));
    }
    List<double[]> points = new ArrayList<>(List.of(point(located)));
    place.others().forEach(other -> points.add(point(other)));
    return geometry("MultiPoint", points);
  }

  private static Map<String, Object> geometry(String type, Object coordinates) {
    Map<String, Object> geometry = new LinkedHashMap<>();
    geometry.put("type", type);
    geometry.put("coordinates", coordinates);
    return geometry;
  }

  /** Longitude, then latitude. */
  private static double[] point(PlaceRef place) {
    Double lat = place.lat();
    Double lon = place.lon();
    if (lat == null || lon == null) {
      throw new IllegalArgumentException("The place \"" + place.name() + "\" has no coordinates to draw.");
    }
    return new double[] {lon, lat};
  }
}
