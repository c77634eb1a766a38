package org.casus.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node of the case as a graph.
 *
 * @param id unique among the nodes; letters, digits and hyphens
 * @param label what a person reads
 * @param kind {@code incident}, {@code report} or the kind of actor
 * @param values its other attributes, by {@link GraphColumn}; an attribute without a value is absent
 */
record GraphNode(String id, String label, String kind, Map<GraphColumn, Object> values) {

  /** Copies the map, in its order. */
  GraphNode {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
