package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.assertion.PlaceRef;
import org.casus.export.FieldExamples.Written;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.Basemap;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

class GeoJsonExportTest {
  private static JsonNode read(CaseIndex index) throws IOException {
    return new ObjectMapper().readTree(FieldExamples.utf8(FieldExamples.write(new GeoJsonExport(), index), GeoJsonExport.FILE));
  }

  @Test
  void oneFeatureAnIncidentAndNoMembersThatTheStandardTookOut() throws IOException {
    JsonNode map = read(FieldExamples.index());
    assertEquals("FeatureCollection", map.get("type").asText());
    assertFalse(map.has("crs"));
    assertEquals(FieldExamples.index().incidents().size(), map.get("features").size());
    for (JsonNode feature : map.get("features")) {
      assertEquals("Feature", feature.get("type").asText());
      assertTrue(feature.has("geometry") && feature.has("properties") && feature.has("id"));
      feature.get("properties").forEach(value -> assertTrue(value.isValueNode(), "not flat: " + value));
    }
  }

  @Test
  void propertiesComeBackAsTheIncidents() throws IOException {
    Map<String, JsonNode> byId = new HashMap<>();
    read(FieldExamples.index()).get("features").forEach(each -> byId.put(each.get("id").asText(), each.get("properties")));
    for (AttributedIncident incident : FieldExamples.index().incidents()) {
      JsonNode values = Objects.requireNonNull(byId.get(incident.incident().id()), incident.incident().id());
      assertEquals(String.valueOf(incident.settled().date().from()), values.get("date_from").asText());
      assertEquals(incident.counted(), values.get("counted").asBoolean());
      String text = FieldExamples.index().report(values.get("document_id").asText()).text();
      String quoted = text.substring(values.get("quote_begin").asInt(), values.get("quote_end").asInt());
      assertEquals(FieldText.clean(quoted), values.get("quote").asText());
      assertFalse(values.get("document").asText().isEmpty());
    }
  }

  @Test
  void geometryIsAsExactAsThePlaceAndLongitudeComesFirst() throws IOException {
    Written written = FieldExamples.write(new GeoJsonExport(), FieldExamples.index());
    int without = 0;
    for (JsonNode feature : read(FieldExamples.index()).get("features")) {
      FieldPlace place = FieldPlace.of(FieldExamples.index(), FieldExamples.incident(FieldExamples.index(), feature.get("id").asText()));
      JsonNode geometry = feature.get("geometry");
      String precision = feature.get("properties").get("place_precision").asText();
      assertEquals(place.precision().wire(), precision);
      if (place.located() == null) {
        assertTrue(geometry.isNull());
        without++;
      } else if (geometry.get("type").asText().equals("Point")) {
        assertEquals(place.located().lon(), geometry.get("coordinates").get(0).asDouble());
        assertEquals(place.located().lat(), geometry.get("coordinates").get(1).asDouble());
        assertTrue(feature.get("properties").get("radius_km").asInt() > 0);
      } else {
        assertEquals(geometry.get("type").asText().equals("MultiPolygon"), precision.equals("country"));
      }
    }
    assertEquals(without, written.lost("geometry"));
    assertTrue(without > 0);
  }

  @Test
  void aCountryIsItsOutlineAndAProvinceAPointWithARadius() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    FieldStory.Draft country = FieldStory.rockets("2021-02-15");
    country.places = List.of(List.of(FieldStory.IRAQ));
    story.tell("Rockets fell somewhere in Iraq.", country);
    FieldStory.Draft province = FieldStory.rockets("2021-03-15");
    province.places = List.of(List.of(FieldStory.ANBAR, FieldStory.IRAQ));
    story.tell("Rockets fell somewhere in Anbar.", province);
    FieldStory.Draft two = FieldStory.rockets("2021-04-15");
    PlaceRef balad = new PlaceRef("balad", "Balad", "IQ", 34.0149, 44.1458, false, "Balad");
    two.places = List.of(List.of(FieldStory.ERBIL), List.of(balad));
    story.tell("Rockets fell on Erbil and Balad.", two);
    List<JsonNode> features = new ArrayList<>();
    read(story.index()).get("features").forEach(features::add);
    assertEquals(List.of("MultiPolygon", "Point", "MultiPoint"),
        features.stream().map(each -> each.get("geometry").get("type").asText()).toList());
    assertEquals("province", features.get(1).get("properties").get("place_precision").asText());
    assertEquals(120, features.get(1).get("properties").get("radius_km").asInt());
    assertEquals("spread", features.get(2).get("properties").get("place_precision").asText());
    assertEquals(2, features.get(2).get("geometry").get("coordinates").size());
  }

  @Test
  void outlinesAreClosedAndTurnTheRightWay() {
    Basemap world = Basemap.load();
    GeoJsonOutline outlines = new GeoJsonOutline(world);
    int rings = 0;
    int holes = 0;
    for (Basemap.Country country : world.countries()) {
      for (List<List<double[]>> polygon : outlines.of(country.iso()).orElseThrow()) {
        for (int i = 0; i < polygon.size(); i++) {
          List<double[]> ring = polygon.get(i);
          assertTrue(ring.size() >= 4, country.iso());
          assertArrayEquals(ring.get(0), ring.get(ring.size() - 1), country.iso());
          assertEquals(i == 0, GeoJsonOutline.area(ring) > 0, country.iso() + " ring " + i);
          rings++;
          holes += i == 0 ? 0 : 1;
        }
      }
    }
    assertEquals(world.countries().stream().mapToInt(country -> country.rings().size()).sum(), rings);
    assertTrue(holes > 0, "South Africa has Lesotho inside it");
  }

  @Test
  void hostileWordsStayWordsAndBytesStayTheSame() throws IOException {
    Written written = FieldExamples.write(new GeoJsonExport(), FieldStory.hostile());
    JsonNode values = read(FieldStory.hostile()).get("features").get(0).get("properties");
    assertTrue(values.get("quote").asText().startsWith("=1+1 <script>alert(\"&\")</script> ]]>"), values.get("quote").asText());
    values.forEach(value -> assertFalse(FieldText.harmful(value.asText()), value.asText()));
    assertEquals(1, written.lost("control_characters"));
    assertArrayEquals(written.files().get(GeoJsonExport.FILE),
        FieldExamples.write(new GeoJsonExport(), FieldStory.hostile()).files().get(GeoJsonExport.FILE));
  }
}
