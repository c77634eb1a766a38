package org.casus.export;

import java.util.List;
import java.util.stream.Stream;

/** The attributes of nodes and edges, in the order they are written. */
enum GraphColumn {
  COUNTRY("country", "string", true, false),
  ALIASES("aliases", "string", true, false),
  TYPE("type", "string", true, false),
  MODE("mode", "string", true, false),
  STATUS("status", "string", true, false),
  WEAPONS("weapons", "string", true, false),
  PLACE("place", "string", true, false),
  LAT("lat", "double", true, false),
  LON("lon", "double", true, false),
  COUNT_MIN("count_min", "long", true, false),
  COUNT_MAX("count_max", "long", true, false),
  KILLED_MIN("killed_min", "long", true, false),
  KILLED_MAX("killed_max", "long", true, false),
  INJURED_MIN("injured_min", "long", true, false),
  INJURED_MAX("injured_max", "long", true, false),
  REPORTS("reports", "string", true, false),
  ORIGINS("origins", "string", true, false),
  PUBLISHER("publisher", "string", true, false),
  URL("url", "string", true, false),
  SHA256("sha256", "string", true, false),
  BY("by", "string", false, true),
  CHAIN("chain", "string", false, true),
  SCOPE("scope", "string", false, true),
  DATE_FROM("date_from", "string", true, true),
  DATE_TO("date_to", "string", true, true),
  LIKELIHOOD("likelihood", "string", true, true),
  RECORD("record", "string", true, true),
  DOCUMENT("document", "string", true, true),
  BEGIN("begin", "long", true, true),
  END("end", "long", true, true),
  QUOTE("quote", "string", true, true);

  private final String wire;
  private final String type;
  private final boolean ofNodes;
  private final boolean ofEdges;

  GraphColumn(String wire, String type, boolean ofNodes, boolean ofEdges) {
    this.wire = wire;
    this.type = type;
    this.ofNodes = ofNodes;
    this.ofEdges = ofEdges;
  }

  /** The name in files. */
  String wire() {
    return wire;
  }

  /** GraphML's name of the type: string, double or long. */
  String type() {
    return type;
  }

  static List<GraphColumn> ofNodes() {
    return Stream.of(values()).filter(column -> column.ofNodes).toList();
  }

  static List<GraphColumn> ofEdges() {
    return Stream.of(values()).filter(column -> column.ofEdges).toList();
  }
}
