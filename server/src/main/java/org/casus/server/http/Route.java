package org.casus.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked of the API. The table of routes is what the server answers and what its OpenAPI document
 * says, so that the two cannot differ.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path under {@code /api/v1}, with {@code {name}} for parameters of the path
 * @param needs who may ask
 * @param summary what it does, a sentence
 * @param params the names in the query that it understands
 * @param body what comes with it as JSON, or null
 * @param answers what it answers as JSON, or null where it is something else
 * @param handler does it
 */
public record Route(
    HandlerType method,
    String path,
    Role needs,
    String summary,
    List<Param> params,
    @Nullable Class<?> body,
    @Nullable Class<?> answers,
    Handler handler) {

  /** Copies the list. */
  public Route {
    params = List.copyOf(params);
  }

  /** Answers a call. */
  @FunctionalInterface
  public interface Handler {
    /** Answers it. */
    void handle(Context context) throws Exception;
  }

  /**
   * A name in the query.
   *
   * @param what what it says
   * @param many whether it may be given several times
   */
  public record Param(String name, String what, boolean many) {

    /** One that may be given once. */
    public static Param of(String name, String what) {
      return new Param(name, what, false);
    }
  }

  /** A question that changes nothing. */
  public static Route get(String path, String summary, List<Param> params, @Nullable Class<?> answers, Handler handler) {
    return new Route(HandlerType.GET, path, Role.READER, summary, params, null, answers, handler);
  }

  /** Something that changes the case. */
  public static Route post(String path, Role needs, String summary, @Nullable Class<?> body, @Nullable Class<?> answers, Handler handler) {
    return new Route(HandlerType.POST, path, needs, summary, List.of(), body, answers, handler);
  }
}
