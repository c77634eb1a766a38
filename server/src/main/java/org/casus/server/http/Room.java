package org.casus.server.http;

import java.util.List;

/** A part of the workbench with the routes that it answers. Thread-safe. */
public interface Room {

  /** Its routes. */
  List<Route> routes();
}
