package org.casus.server.access;

import io.javalin.http.Context;

/** Tells who is at the browser. Thread-safe. */
public interface Gate {

  /** Who asks; somebody of the role ANYONE when nobody has signed in. */
  Visitor visitor(Context context);
}
