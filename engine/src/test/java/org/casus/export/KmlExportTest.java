package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.casus.assertion.DateInterval;
import org.casus.export.FieldExamples.Written;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

class KmlExportTest {
  /** The elements of a placemark in the order of the schema of KML 2.2 (OGC 07-147r2). */
  private static final List<String> ORDER = List.of("name", "visibility", "open", "address", "phoneNumber", "Snippet",
      "description", "LookAt", "TimeStamp", "TimeSpan", "styleUrl", "Style", "Region", "ExtendedData", "Point", "MultiGeometry");

  private static Document parse(byte[] bytes) throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static Document parse(CaseIndex index) throws ParserConfigurationException, IOException, SAXException {
    Written written = FieldExamples.write(new KmlExport(), index);
    return parse(written.files().getOrDefault(KmlExport.FILE, new byte[0]));
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      } else {
        assertTrue(node.getTextContent().isBlank() || parent.getFirstChild() == parent.getLastChild(), node.getTextContent());
      }
    }
    return children;
  }

  private static List<Element> all(Document document, String name) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < document.getElementsByTagNameNS(KmlExport.NAMESPACE, name).getLength(); i++) {
      found.add((Element) document.getElementsByTagNameNS(KmlExport.NAMESPACE, name).item(i));
    }
    return found;
  }

  private static Map<String, String> data(Element placemark) {
    Map<String, String> data = new HashMap<>();
    for (Element child : children(placemark)) {
      if (child.getLocalName().equals("ExtendedData")) {
        children(child).forEach(each -> data.put(each.getAttribute("name"), children(each).get(0).getTextContent()));
      }
    }
    return data;
  }

  private static String text(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).map(Element::getTextContent)
        .findFirst().orElse("");
  }

  @Test
  void foldersSayOnWhoseWordItRests() throws Exception {
    Document document = parse(FieldExamples.index());
    assertEquals("kml", document.getDocumentElement().getLocalName());
    List<Element> folders = all(document, "Folder");
    assertEquals(FieldStatus.values().length + 1, folders.size());
    for (FieldStatus status : FieldStatus.values()) {
      Element folder = folders.get(status.ordinal());
      List<Element> placemarks = children(folder).stream().filter(each -> each.getLocalName().equals("Placemark")).toList();
      assertEquals(status.title() + " (" + placemarks.size() + ")", text(folder, "name"));
      placemarks.forEach(each -> assertEquals(status.wire(), data(each).get("doer_status")));
    }
    assertTrue(text(folders.get(4), "name").startsWith(KmlExport.NOT_COUNTED));
    assertEquals("0", text(folders.get(4), "visibility"));
    assertEquals(FieldExamples.index().incidents().size(), all(document, "Placemark").size());
  }

  @Test
  void elementsStandInTheOrderOfTheSchema() throws Exception {
    for (Element placemark : all(parse(FieldExamples.index()), "Placemark")) {
      List<Integer> order = children(placemark).stream().map(child -> ORDER.indexOf(child.getLocalName())).toList();
      assertFalse(order.contains(-1), placemark.getTextContent());
      assertEquals(order.stream().sorted().distinct().toList(), order);
      children(placemark).forEach(child -> assertEquals(KmlExport.NAMESPACE, child.getNamespaceURI()));
    }
  }

  @Test
  void placemarksComeBackAsTheIncidents() throws Exception {
    Written written = FieldExamples.write(new KmlExport(), FieldExamples.index());
    int without = 0;
    for (Element placemark : all(parse(FieldExamples.index()), "Placemark")) {
      AttributedIncident incident = FieldExamples.incident(FieldExamples.index(), placemark.getAttribute("id"));
      DateInterval date = incident.settled().date();
      List<Element> span = children(placemark).stream().filter(each -> each.getLocalName().equals("TimeSpan")).toList();
      assertEquals(date.known(), !span.isEmpty());
      if (date.from() != null) {
        assertEquals(date.from().toString(), text(span.get(0), "begin"));
      }
      FieldPlace place = FieldPlace.of(FieldExamples.index(), incident);
      String coordinates = text(placemark, "Point").strip();
      if (place.located() == null) {
        assertEquals("", coordinates);
        without++;
      } else if (place.others().isEmpty()) {
        assertEquals(place.lon() + "," + place.lat(), coordinates);
      }
      assertNotNull(data(placemark).get("quote"));
      assertTrue(text(placemark, "description").contains(incident.settled().report()));
    }
    assertEquals(without, written.lost("geometry"));
  }

  @Test
  void hostileWordsAreTextInXmlAndInTheHtmlOfABalloon() throws Exception {
    Written written = FieldExamples.write(new KmlExport(), FieldStory.hostile());
    Element placemark = all(parse(FieldStory.hostile()), "Placemark").get(0);
    String html = text(placemark, "description");
    assertFalse(html.contains("<") || html.contains("$["), html);
    assertTrue(html.contains("&lt;script&gt;"), html);
    assertTrue(data(placemark).getOrDefault("quote", "").contains("<script>alert(\"&\")</script> ]]>"));
    assertFalse(FieldText.harmful(placemark.getTextContent()));
    assertEquals(1, written.lost("control_characters"));
    assertArrayEquals(written.files().get(KmlExport.FILE),
        FieldExamples.write(new KmlExport(), FieldStory.hostile()).files().get(KmlExport.FILE));
  }
}
