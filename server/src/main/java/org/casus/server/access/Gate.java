package org.casus.server.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Tells who is at the browser. Thread-safe. */
public interface Gate {

  /** Who asks; somebody of the role ANYONE when nobody has signed in. */
  Visitor visitor(Context context);

  /** Whether there is a page to sign in, {@code /sign-in}. */
  default boolean signsIn() {
    return false;
  }

  /** What a change must carry, so that no other site can have it made. */
  default String token(Context context, Visitor visitor) {
    return visitor.token();
  }

  /** Puts the pages of the gate itself into the server. */
  default void open(RoutesConfig routes) {}
}
