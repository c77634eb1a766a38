package org.casus.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;
import java.util.List;

/** Sets up the API: its routes, its JSON, its troubles. */
public final class Site {

  /** Where the API begins. */
  public static final String API = "/api/v1";

  private Site() {}

  /** JSON as the API writes and reads it: nothing stands for what is not known, and a field that nobody knows is refused. */
  public static ObjectMapper json() {
    return JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .serializationInclusion(JsonInclude.Include.NON_NULL).build();
  }

  /**
   * Puts the routes of all rooms into the server, and the document that describes them.
   *
   * @param version of Casus, as the document names it
   * @return the routes
   */
  public static List<Route> open(JavalinConfig config, List<Room> rooms, String version) {
    config.jsonMapper(new JavalinJackson(json(), false));
    List<Route> routes = OpenApi.described(rooms.stream().flatMap(room -> room.routes().stream()).toList(), version);
    routes.forEach(route ->
        config.routes.addHttpHandler(route.method(), API + route.path(), context -> route.handler().handle(context), route.needs()));
    Trouble.tellAll(config.routes);
    return routes;
  }
}
