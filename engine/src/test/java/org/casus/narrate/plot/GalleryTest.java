package org.casus.narrate.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Every kind of plot, drawn of made-up data. {@code -Dcasus.gallery=FILE.html} writes the page with the drawings beside it
 * there; otherwise it goes to {@code target/plots}.
 */
class GalleryTest {

  /** Each plot in each of its drawings, as the text of the SVG. */
  static Stream<Arguments> drawings() {
    return Gallery.plots().stream().flatMap(plot -> Stream.of(
        Arguments.of(plot.id() + " alone", plot, PlotDrawing.file(plot)),
        Arguments.of(plot.id() + " wide", plot, new Sheet(plot, Format.WIDE).draw(false).toString()),
        Arguments.of(plot.id() + " narrow", plot, new Sheet(plot, Format.NARROW).draw(false).toString())));
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  /** Width and height without the border of a drawing that stands alone, which begins left of and above 0. */
  private static double[] size(Document svg) {
    double[] view = numbers(svg.getDocumentElement().getAttribute("viewBox"));
    return new double[] {0, 0, view[2] + 2 * view[0], view[3] + 2 * view[1]};
  }

  private static double[] numbers(String text) {
    return Pattern.compile("-?[0-9]+(\\.[0-9]+)?").matcher(text).results().mapToDouble(each -> Double.parseDouble(each.group())).toArray();
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void textsStandApartAndInside(String name, Plot plot, String svg) throws Exception {
    Document drawing = parse(svg);
    List<TextBox> boxes = TextBox.of(drawing);
    double[] view = size(drawing);
    assertTrue(boxes.size() > 4, "texts: " + boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      TextBox box = boxes.get(i);
      assertTrue(box.within(view[2], view[3]), "cut off: " + box);
      boxes.subList(i + 1, boxes.size()).forEach(other -> assertFalse(box.overlaps(other), box + " overlaps " + other));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void isNamedForThoseWhoCannotSeeIt(String name, Plot plot, String svg) throws Exception {
    Element root = parse(svg).getDocumentElement();
    assertEquals("img", root.getAttribute("role"));
    String[] labels = root.getAttribute("aria-labelledby").split(" ");
    assertEquals(labels[0], ((Element) root.getElementsByTagName("title").item(0)).getAttribute("id"));
    assertEquals(labels[1], ((Element) root.getElementsByTagName("desc").item(0)).getAttribute("id"));
    assertFalse(root.getElementsByTagName("desc").item(0).getTextContent().isBlank());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void everyDatumLiesInsideTheFrame(String name, Plot plot, String svg) throws Exception {
    Document drawing = parse(svg);
    Element frame = elements(drawing, "rect").stream().filter(each -> each.getAttribute("class").equals("frame")).findFirst().orElseThrow();
    Element data = elements(drawing, "g").stream().filter(each -> each.getAttribute("class").equals("data")).findFirst().orElseThrow();
    double[] view = size(drawing);
    assertTrue(Span.across(frame).inside(new Span(0, view[2]), 0) && Span.up(frame).inside(new Span(0, view[3]), 0));
    int seen = 0;
    NodeList parts = data.getElementsByTagName("*");
    for (int i = 0; i < parts.getLength(); i++) {
      Element part = (Element) parts.item(i);
      if (Set.of("path", "rect", "circle", "line").contains(part.getTagName()) && !part.getAttribute("class").equals("corner")) {
        double shape = part.getAttribute("class").startsWith("pt") || part.getAttribute("class").equals("whisker") ? 6 : 0.2;
        assertTrue(Span.across(part).inside(Span.across(frame), shape), part.getAttribute("class") + " across " + Span.across(part));
        assertTrue(Span.up(part).inside(Span.up(frame), shape), part.getAttribute("class") + " up " + Span.up(part));
        seen++;
      }
    }
    assertTrue(seen >= plot.layers().size(), "parts seen: " + seen);
  }

  /** Lines by dashes, points by shapes, bars by patterns: as many as there are names, before any colour is looked at. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void nothingIsToldByColourAlone(String name, Plot plot, String svg) throws Exception {
    Document drawing = parse(svg);
    Looks looks = new Looks(plot);
    assertEquals(looks.names(Line.class).size(), styles(drawing, "path", "ln ", "d[0-9]").size(), "dashes");
    assertEquals(looks.names(Bars.class).size(), styles(drawing, "rect", "column", "g[0-9]").size(), "patterns");
    Set<Points.Shape> shapes = new HashSet<>();
    plot.layers().stream().filter(Points.class::isInstance).forEach(each -> shapes.add(looks.shape((Points) each)));
    assertEquals(looks.names(Points.class).size(), shapes.size(), "shapes");
    for (Element column : elements(drawing, "rect")) {
      boolean hatched = column.getAttribute("class").matches("column-open g[1-9].*");
      assertEquals(hatched, column.getAttribute("fill").contains("-bars-"), column.getAttribute("class"));
    }
  }

  private static Set<String> styles(Document drawing, String element, String start, String part) {
    Set<String> styles = new LinkedHashSet<>();
    for (Element each : elements(drawing, element)) {
      for (String style : each.getAttribute("class").split(" ")) {
        if (each.getAttribute("class").startsWith(start) && style.matches(part)) {
          styles.add(style);
        }
      }
    }
    return styles;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void everyFillThatIsReferredToIsThere(String name, Plot plot, String svg) throws Exception {
    Document drawing = parse(svg);
    Set<String> ids = new HashSet<>();
    elements(drawing, "pattern").forEach(each -> ids.add("url(#" + each.getAttribute("id") + ")"));
    Set<String> used = new HashSet<>();
    elements(drawing, "rect").stream().map(each -> each.getAttribute("fill")).filter(each -> !each.isEmpty()).forEach(used::add);
    assertEquals(ids, used);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drawings")
  void nothingRunsIsFetchedOrHasAStyleOfItsOwn(String name, Plot plot, String svg) throws Exception {
    for (Element each : elements(parse(svg), "*")) {
      assertFalse(Set.of("script", "image", "use", "a", "foreignObject").contains(each.getTagName()), each.getTagName());
      for (int i = 0; i < each.getAttributes().getLength(); i++) {
        String attribute = each.getAttributes().item(i).getNodeName();
        assertFalse(attribute.startsWith("on") || attribute.equals("style") || attribute.contains("href"), attribute);
      }
    }
  }

  @Test
  void aFileHasAllColoursWrittenOut() {
    String file = PlotDrawing.file(TimeSamples.cumulative());
    assertFalse(file.contains("var("), "a variable is left");
    assertTrue(file.contains("prefers-color-scheme: dark") && file.contains("@media print"));
    assertTrue(file.contains(".plot .s0 { stroke: #12466b; }") && file.contains(".plot .s0 { stroke: #7db8e6; }"));
    assertFalse(file.contains("plot-figure"), "rules for pages are left");
  }

  @Test
  void aPageHasEachDrawingTwiceAndItsData() {
    var page = Jsoup.parse(Gallery.page());
    assertEquals(Gallery.plots().size(), page.select("figure > svg.wide").size());
    assertEquals(Gallery.plots().size(), page.select("figure > svg.narrow").size());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(new LinkedHashSet<>(ids).size(), ids.size(), "every id is there once");
    for (Plot plot : Gallery.plots()) {
      assertEquals(plot.table().rows().size(), page.select("#" + plot.id() + " tbody tr").size());
      assertEquals(plot.table().headings().size(), page.select("#" + plot.id() + " thead th").size());
    }
    assertTrue(page.select("script, [onclick], [style]").isEmpty());
  }

  @Test
  void hostileWordsStayWords() {
    var page = Jsoup.parse(Gallery.page());
    assertTrue(page.select("#hostile .plot-title").text().startsWith("</text><script>alert('x')</script> & \"quoted\""));
    assertEquals(-1, page.html().codePoints().filter(c -> c == 0xFFFE || c == 0x202E || c == 0).findFirst().orElse(-1));
  }

  @Test
  void theSameBytesAgainAndInAnyLocale() throws IOException {
    java.util.Locale before = java.util.Locale.getDefault();
    Path folder = Path.of("target", "plots");
    try {
      String first = Gallery.page();
      java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(first.getBytes(StandardCharsets.UTF_8), Gallery.page().getBytes(StandardCharsets.UTF_8));
    } finally {
      java.util.Locale.setDefault(before);
    }
    Path page = Path.of(System.getProperty("casus.gallery", folder.resolve("plots.html").toString()));
    Gallery.write(page, true);
    assertTrue(Files.size(page) > 100_000);
  }
}
