package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.server.http.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document that describes the API is the API: its routes, and the answers of a real case. */
class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @TempDir Path folder = Path.of("");

  private static JsonNode document(OpenCase open) throws Exception {
    HttpResponse<String> response = open.get("/api/v1/openapi.json");
    assertEquals(200, response.statusCode(), response.body());
    return JSON.readTree(response.body());
  }

  @Test
  void everyRouteIsInTheDocumentAndNothingElse() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode document = document(open);
      Set<String> described = new TreeSet<>();
      Set<String> operations = new TreeSet<>();
      document.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(each -> {
        described.add(each.getKey() + " " + path.getKey() + " " + each.getValue().get("x-casus-role").asText());
        assertTrue(operations.add(each.getValue().get("operationId").asText()), each.getValue().toString());
      }));
      Set<String> routes = new TreeSet<>();
      for (Route route : open.workbench().routes()) {
        routes.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path() + " " + route.needs().name().toLowerCase(Locale.ROOT));
      }
      assertEquals(routes, described);
      assertEquals("3.1.0", document.get("openapi").asText());
    }
  }

  @Test
  void everyReferenceLeadsToASchemaAndEveryParameterIsThere() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode document = document(open);
      for (JsonNode reference : document.findValues("$ref")) {
        assertTrue(document.at(reference.asText().substring(1)).isObject(), reference.asText());
      }
      for (Route route : open.workbench().routes()) {
        JsonNode operation = document.get("paths").get(route.path()).get(route.method().name().toLowerCase(Locale.ROOT));
        Set<String> names = new TreeSet<>(operation.get("parameters").findValuesAsText("name"));
        route.params().forEach(param -> assertTrue(names.contains(param.name()), route.path() + " " + param.name()));
        assertEquals(route.params().size() + (int) route.path().chars().filter(c -> c == '{').count(), operation.get("parameters").size(), route.path());
      }
    }
  }

  @Test
  void answersOfACaseAreAsDescribed() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode document = document(open);
      JsonNode incidents = JSON.readTree(open.get("/api/v1/incidents?most=200").body());
      JsonNode reports = JSON.readTree(open.get("/api/v1/reports").body());
      Map<String, String> known = new TreeMap<>(Map.of("/incidents/{id}", incidents.get("lines").get(0).get("id").asText(), "/reports/{id}", reports.get(0).get("id").asText()));
      int checked = 0;
      for (Route route : open.workbench().routes()) {
        boolean whole = !route.path().contains("{") || known.containsKey(route.path());
        if (route.method().name().equals("GET") && route.answers() != null && whole) {
          String path = route.path().replaceAll("\\{[^}]+}", known.getOrDefault(route.path(), ""));
          HttpResponse<String> answer = open.get("/api/v1" + path + (path.equals("/find") ? "?words=rocket" : ""));
          if (answer.statusCode() == 200) {
            fits(document, route, answer.body());
            checked++;
          } else {
            assertTrue(answer.body().contains("\"title\""), route.path() + answer.body());
          }
        }
      }
      assertTrue(checked >= 9, checked + " answers were checked");
      for (JsonNode line : incidents.get("lines")) {
        fits(document, route(open, "/incidents/{id}"), open.get("/api/v1/incidents/" + line.get("id").asText()).body());
      }
      HttpResponse<String> trouble = open.get("/api/v1/incidents/none");
      check(document, "{\"$ref\":\"#/components/schemas/Trouble\"}", trouble.body(), "a trouble");
    }
  }

  private static Route route(OpenCase open, String path) {
    return open.workbench().routes().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
  }

  private static void fits(JsonNode document, Route route, String answer) throws Exception {
    JsonNode schema = document.get("paths").get(route.path()).get("get").at("/responses/2XX/content/application~1json/schema");
    check(document, schema.toString(), answer, route.path());
  }

  /** Nothing is there that is not described, either: the schemas are closed for the check. */
  private static void check(JsonNode document, String schema, String answer, String what) throws Exception {
    ObjectNode whole = (ObjectNode) JSON.readTree(schema);
    ObjectNode components = document.get("components").deepCopy();
    components.get("schemas").forEach(each -> {
      if (each.has("properties")) {
        ((ObjectNode) each).put("additionalProperties", false);
      }
    });
    whole.set("components", components);
    Schema checker = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole.toString(), InputFormat.JSON);
    assertEquals("[]", checker.validate(answer, InputFormat.JSON).toString(), what);
    assertTrue(!checker.validate("\"something else\"", InputFormat.JSON).isEmpty() || whole.size() == 1, "the check lets everything pass: " + what);
  }
}
