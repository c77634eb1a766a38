package org.casus.export;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one graph. Not thread-safe. */
final class GraphMlWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String SCHEMA = NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

  private final XMLStreamWriter xml;
  private final Losses losses;

  GraphMlWriter(XMLStreamWriter xml, Losses losses) {
    this.xml = xml;
    this.losses = losses;
  }

  void write(CaseGraph graph) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line("");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeNamespace("xsi", INSTANCE);
    xml.writeAttribute("xsi", INSTANCE, "schemaLocation", SCHEMA);
    keys("node", "n_", GraphColumn.ofNodes());
    keys("edge", "e_", GraphColumn.ofEdges());
    line("  ");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "case");
    xml.writeAttribute("edgedefault", "directed");
    for (GraphNode node : graph.nodes()) {
      node(node);
    }
    for (GraphEdge edge : graph.edges()) {
      edge(edge);
    }
    line("  ");
    xml.writeEndElement();
    line("");
    xml.writeEndElement();
    line("");
    xml.writeEndDocument();
    xml.flush();
  }

  private void keys(String domain, String prefix, List<GraphColumn> columns) throws XMLStreamException {
    key(domain, prefix + "label", "label", "string");
    key(domain, prefix + "kind", "kind", "string");
    for (GraphColumn column : columns) {
      key(domain, prefix + column.wire(), column.wire(), column.type());
    }
  }

  private void key(String domain, String id, String name, String type) throws XMLStreamException {
    line("  ");
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", id);
    xml.writeAttribute("for", domain);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void node(GraphNode node) throws XMLStreamException {
    line("    ");
    xml.writeStartElement("node");
    xml.writeAttribute("id", node.id());
    data("n_", node.id(), node.label(), node.kind(), node.values());
  }

  private void edge(GraphEdge edge) throws XMLStreamException {
    line("    ");
    xml.writeStartElement("edge");
    xml.writeAttribute("id", edge.id());
    xml.writeAttribute("source", edge.source());
    xml.writeAttribute("target", edge.target());
    data("e_", edge.id(), edge.kind().replace('-', ' '), edge.kind(), edge.values());
  }

  private void data(String prefix, String id, String label, String kind, Map<GraphColumn, Object> values)
      throws XMLStreamException {
    boolean whole = data(prefix + "label", label) & data(prefix + "kind", kind);
    for (Map.Entry<GraphColumn, Object> each : values.entrySet()) {
      whole &= data(prefix + each.getKey().wire(), each.getValue().toString());
    }
    losses.addIf(!whole, "characters", "XML has no way to write control characters", id);
    line("    ");
    xml.writeEndElement();
  }

  /** Writes a value and says whether all of it could be written. */
  private boolean data(String key, String value) throws XMLStreamException {
    String valid = XmlText.valid(value);
    line("      ");
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(valid);
    xml.writeEndElement();
    return valid.equals(value);
  }

  private void line(String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
  }
}
