package org.casus.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Describes the API by OpenAPI 3.1, out of the table of routes itself, so that the two cannot differ. Stateless. */
public final class OpenApi {

  /** Where the document stands. */
  public static final String PATH = "/openapi.json";

  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");

  private OpenApi() {}

  /** The routes with that of the document. */
  static List<Route> described(List<Route> routes, String version) {
    List<Route> all = new ArrayList<>(routes);
    all.add(Route.get(PATH, "This document.", List.of(), ObjectNode.class, context -> context.json(document(all, version))));
    return List.copyOf(all);
  }

  /** The document. */
  static ObjectNode document(List<Route> routes, String version) {
    ObjectMapper json = Site.json();
    Schemas schemas = new Schemas(json);
    ObjectNode document = json.createObjectNode().put("openapi", "3.1.0");
    document.putObject("info").put("title", "Casus").put("version", version)
        .put("description", "A case of sourced incidents: everything leads back to a sentence of a report.")
        .putObject("license").put("name", "GPL-3.0-or-later").put("identifier", "GPL-3.0-or-later");
    document.putArray("servers").addObject().put("url", Site.API);
    ObjectNode paths = document.putObject("paths");
    routes.forEach(route -> ((ObjectNode) paths.withObjectProperty(route.path())).set(
        route.method().name().toLowerCase(Locale.ROOT), operation(json, schemas, route)));
    schemas.of(Trouble.class);
    ObjectNode components = document.putObject("components");
    security(components, document);
    ObjectNode named = components.putObject("schemas");
    schemas.named().forEach(named::set);
    return document;
  }

  private static void security(ObjectNode components, ObjectNode document) {
    ObjectNode schemes = components.putObject("securitySchemes");
    schemes.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "casus")
        .put("description", "Set by /sign-in where users are named; __Host-casus over TLS. Not needed for one person at her own computer.");
    schemes.putObject("token").put("type", "apiKey").put("in", "header").put("name", "X-Casus-Token")
        .put("description", "With every change: the token that the page carries.");
    document.putArray("security").addObject().putArray("session");
  }

  private static ObjectNode operation(ObjectMapper json, Schemas schemas, Route route) {
    ObjectNode operation = json.createObjectNode().put("summary", route.summary())
        .put("operationId", route.method().name().toLowerCase(Locale.ROOT) + route.path().replaceAll("[^A-Za-z0-9]+", "-"))
        .put("x-casus-role", route.needs().name().toLowerCase(Locale.ROOT));
    ArrayNode parameters = operation.putArray("parameters");
    inPath(parameters, route.path());
    route.params().forEach(each -> inQuery(parameters, each));
    if (route.body() != null) {
      operation.putObject("requestBody").put("required", true).putObject("content").putObject("application/json").set("schema", schemas.of(route.body()));
    }
    if (!route.method().equals(HandlerType.GET)) {
      ObjectNode both = operation.putArray("security").addObject();
      both.putArray("session");
      both.putArray("token");
    }
    ObjectNode responses = operation.putObject("responses");
    answer(responses, schemas, route.answers());
    ObjectNode trouble = responses.putObject("default").put("description", "What went wrong (RFC 9457).");
    trouble.putObject("content").putObject("application/problem+json").putObject("schema").put("$ref", "#/components/schemas/Trouble");
    return operation;
  }

  private static void answer(ObjectNode responses, Schemas schemas, @Nullable Class<?> answers) {
    ObjectNode good = responses.putObject("2XX").put("description", answers == null ? "Done; the answer is no JSON, or empty." : "The answer.");
    if (answers != null) {
      good.putObject("content").putObject("application/json").set("schema", schemas.of(answers));
    }
  }

  private static void inPath(ArrayNode parameters, String path) {
    Matcher names = IN_PATH.matcher(path);
    while (names.find()) {
      parameters.addObject().put("name", names.group(1)).put("in", "path").put("required", true).putObject("schema").put("type", "string");
    }
  }

  private static void inQuery(ArrayNode parameters, Route.Param param) {
    ObjectNode one = parameters.addObject().put("name", param.name()).put("in", "query").put("description", param.what());
    ObjectNode schema = one.putObject("schema");
    if (param.many()) {
      one.put("explode", true);
      schema.put("type", "array").putObject("items").put("type", "string");
    } else {
      schema.put("type", "string");
    }
  }
}
