package org.casus.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.assertion.DateInterval;

/**
 * An edge of the case as a graph: always what somebody says, with the words.
 *
 * @param id unique among the edges
 * @param source id of the node it leaves
 * @param target id of the node it reaches
 * @param kind what is said, for example {@code backs}, {@code claims} or {@code accused-of-carrying-out}
 * @param date the days it is about
 * @param values its other attributes, by {@link GraphColumn}; an attribute without a value is absent
 */
record GraphEdge(
    String id, String source, String target, String kind, DateInterval date, Map<GraphColumn, Object> values) {

  /** Copies the map, in its order. */
  GraphEdge {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
