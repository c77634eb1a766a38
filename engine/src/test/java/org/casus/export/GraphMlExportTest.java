package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphMlExportTest {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private static Document parsed(GraphFolder folder) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder()
        .parse(new ByteArrayInputStream(folder.text("case.graphml").getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = document.getElementsByTagNameNS(NAMESPACE, name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Map<String, String> data(Element element) {
    Map<String, String> data = new HashMap<>();
    NodeList children = element.getElementsByTagNameNS(NAMESPACE, "data");
    for (int i = 0; i < children.getLength(); i++) {
      Element child = (Element) children.item(i);
      data.put(child.getAttribute("key"), child.getTextContent());
    }
    return data;
  }

  @Test
  void everyKeyIsDeclaredForItsElementAndEveryEndIsANode() throws Exception {
    for (CaseIndex index : GraphCases.both().toList()) {
      Document document = parsed(GraphFolder.of(new GraphMlExport(), index));
      assertEquals("graphml", document.getDocumentElement().getLocalName());
      Map<String, String> domains = new HashMap<>();
      all(document, "key").forEach(key -> domains.put(key.getAttribute("id"), key.getAttribute("for")));
      Set<String> nodes = new HashSet<>();
      for (Element node : all(document, "node")) {
        assertTrue(nodes.add(node.getAttribute("id")), node.getAttribute("id"));
        assertTrue(node.getAttribute("id").matches("[A-Za-z0-9.-]+"));
        data(node).keySet().forEach(key -> assertEquals("node", domains.get(key), key));
      }
      Set<String> edges = new HashSet<>();
      for (Element edge : all(document, "edge")) {
        assertTrue(edges.add(edge.getAttribute("id")), edge.getAttribute("id"));
        assertTrue(nodes.contains(edge.getAttribute("source")) && nodes.contains(edge.getAttribute("target")));
        data(edge).keySet().forEach(key -> assertEquals("edge", domains.get(key), key));
      }
      assertTrue(edges.size() > 5 && nodes.size() > 5);
    }
  }

  @Test
  void everyEdgeIsSomebodysWordWithItsSentence() throws Exception {
    CaseIndex index = GraphCases.examples();
    for (Element edge : all(parsed(GraphFolder.of(new GraphMlExport(), index)), "edge")) {
      Map<String, String> data = data(edge);
      assertFalse(data.getOrDefault("e_by", "").isBlank(), edge.getAttribute("id"));
      assertFalse(Set.of("carried-out", "directed", "supported").contains(data.get("e_kind")));
      String text = index.report(data.getOrDefault("e_document", "")).text();
      String quote = data.getOrDefault("e_quote", "");
      int begin = Integer.parseInt(data.getOrDefault("e_begin", "-1"));
      assertEquals(text.substring(begin, begin + quote.length()), quote);
      assertEquals(String.valueOf(begin + quote.length()), data.get("e_end"));
    }
  }

  @Test
  void stancesBecomeKindsOfEdges() throws Exception {
    Document document = parsed(GraphFolder.of(new GraphMlExport(), GraphCases.hostile()));
    Map<String, String> kinds = new HashMap<>();
    Map<String, String> sources = new HashMap<>();
    for (Element edge : all(document, "edge")) {
      kinds.put(edge.getAttribute("id"), data(edge).get("e_kind"));
      sources.put(edge.getAttribute("id"), edge.getAttribute("source"));
    }
    assertEquals("claims", kinds.get("at-1"));
    assertEquals("denies", kinds.get("at-2"));
    assertEquals("accused-of-carrying-out", kinds.get("at-3"));
    assertEquals("accuses", kinds.get("at-3-by"));
    assertEquals("disputed-carrying-out", kinds.get("at-4"));
    assertEquals("praises", kinds.get("at-5"));
    assertEquals("says-nobody-claimed", kinds.get("at-6"));
    assertEquals("backs", kinds.get("rel-1"));
    assertEquals("actor-iran", sources.get("at-3"));
    assertEquals("doc-000000000001", sources.get("at-6"));
    assertFalse(kinds.containsValue("reported-carrying-out"), "whoever claims needs no second edge");
  }

  @Test
  void whatXmlCannotHoldIsTakenOutAndCounted() throws Exception {
    GraphFolder folder = GraphFolder.of(new GraphMlExport(), GraphCases.hostile());
    Map<String, String> incident = all(parsed(folder), "node").stream()
        .filter(node -> node.getAttribute("id").equals("in-1")).map(GraphMlExportTest::data).findFirst().orElseThrow();
    String quote = incident.getOrDefault("n_quote", "");
    assertTrue(quote.contains("]]> <script>") && quote.contains("\uD83D\uDE80\nend"), quote);
    assertEquals(GraphCases.EVIL.replaceAll("[\\x00\\x07\\r]", "").replaceFirst("\uD83D \\{", " {"), quote);
    assertEquals(4 + 14, folder.lost().get("characters"));
  }

  @Test
  void countsWhatAGraphHasNoRoomFor() throws Exception {
    Map<String, Integer> lost = GraphFolder.of(new GraphMlExport(), GraphCases.hostile()).lost();
    assertEquals(1, lost.get("figures"));
    assertEquals(1, lost.get("judgments"));
    assertEquals(1, lost.get("cited sources"));
    assertEquals(1, lost.get("variants"));
    assertEquals(1, lost.get("further places"));
    assertEquals(2 + 6 + 3, lost.get("further passages"));
  }

  @Test
  void sameCaseSameBytes() throws Exception {
    for (ExportFormat format : List.of(new GraphMlExport(), new GephiExport())) {
      assertTrue(GraphFolder.of(format, GraphCases.examples()).same(GraphFolder.of(format, GraphCases.examples())));
      assertTrue(GraphFolder.of(format, GraphCases.hostile()).same(GraphFolder.of(format, GraphCases.hostile())));
    }
  }
}
