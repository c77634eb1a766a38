package org.casus.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.assertion.SourceSpan;
import org.casus.incident.Lens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BriefTest {
  private static final List<CaseFile> CASES = List.of(
      SampleCase.build(), HostileCase.build(), new CaseFile(List.of(), List.of(), List.of()));

  private static Document page(CaseFile caseFile) {
    return Jsoup.parse(new BriefWriter().html(caseFile));
  }

  @Test
  void nothingRunsAndNothingIsFetched() {
    for (CaseFile caseFile : CASES) {
      Document page = page(caseFile);
      assertTrue(page.select("script, iframe, object, embed, link, base, form, img, foreignObject").isEmpty());
      assertEquals("default-src 'none'; style-src 'unsafe-inline'; img-src data:",
          page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
      for (Element element : page.getAllElements()) {
        element.attributes().forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), attribute.toString()));
        assertFalse(element.attr("href").startsWith("javascript"), element.toString());
      }
      assertEquals(1, page.select("title").stream().filter(title -> title.parent() == page.head()).count());
      assertEquals(1, page.select("style").size());
    }
  }

  @Test
  void everyStatementHasANoteThatResolvesAndComesBack() {
    for (CaseFile caseFile : CASES) {
      Document page = page(caseFile);
      for (Element statement : page.select(".statement")) {
        List<Element> links = statement.select(".refs a");
        assertFalse(links.isEmpty(), statement.text());
        links.forEach(link -> assertTrue(page.select("ol.notes > li[id=" + link.attr("href").substring(1) + "]").size() == 1));
      }
      for (Element note : page.select("ol.notes > li")) {
        assertFalse(note.select("mark").text().isEmpty());
        assertFalse(note.select(".back a").isEmpty());
      }
      ids(page);
    }
    assertTrue(page(CASES.get(0)).select(".statement").size() > 100);
  }

  private static void ids(Document page) {
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
    page.select("a[href^=#]").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.toString()));
  }

  @Test
  void hostileWordsAreShownNotObeyed() {
    String html = new BriefWriter().html(HostileCase.build());
    assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("\u202E"));
    assertFalse(Jsoup.parse(html).select("mark").isEmpty());
  }

  @Test
  void hedgesAndAccusersAreKept() {
    String text = page(SampleCase.build()).text();
    assertTrue(text.contains("The Pentagon accused Kata'ib Hezbollah of carrying it out"), text);
    assertTrue(text.contains("The Defense Intelligence Agency assessed that the IRGC-Quds Force “likely” directed it"));
    assertTrue(text.contains("Rafidain Monitor assessed that Shia militias “presumably” carried it out"));
    assertTrue(text.contains("Saraya Awliya al-Dam as “probably” a front for Kata'ib Hezbollah"));
    assertTrue(text.contains("(hedged: “may”)"));
    assertTrue(text.contains("Unknown doer"));
  }

  @Test
  void everyLensIsPrintedWithItsRule() {
    String text = page(SampleCase.build()).text();
    for (Lens lens : Lens.values()) {
      assertTrue(text.contains(lens.rule()));
    }
    assertTrue(text.contains("10 under the strict lens, 11 under the likely lens, 13 under the inclusive lens"));
    assertTrue(text.contains("at least 13 rocket attacks on US forces in Iraq between 1 October 2020 and 30 June 2021"
        + " (of which 3 are itemised here)"));
  }

  @Test
  void aBriefWithoutIncidentsSaysSoAndWhy() {
    String text = page(CASES.get(2)).text();
    assertTrue(text.contains("No incidents"));
    assertTrue(text.contains("because no report could be read"));
  }

  @Test
  void tablesAndDrawingsAreNamedForThoseWhoCannotSeeThem() {
    Document page = page(SampleCase.build());
    page.select("table").forEach(table -> assertFalse(table.select("caption").text().isBlank()));
    page.select("table thead th").forEach(header -> assertEquals("col", header.attr("scope")));
    page.select("svg").forEach(svg -> assertFalse(svg.select("> title").text().isBlank()));
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals(1, page.select("h1").size());
  }

  @Test
  void sameCaseSamePage() {
    assertEquals(new BriefWriter().html(SampleCase.build()), new BriefWriter().html(SampleCase.build()));
  }

  @Test
  void aSentenceWithoutASourceCannotBeMade() {
    var refused = assertThrows(IllegalStateException.class, () -> new Statement("Iran did it.", List.of()));
    assertTrue(String.valueOf(refused.getMessage()).contains("Iran did it."));
  }

  @Test
  void aQuoteThatTheReportDoesNotHaveCannotBeCited() {
    var report = SampleCase.build().readings().get(0).report();
    assertThrows(IllegalStateException.class, () -> new Citation(report, new SourceSpan(0, 4, "nope")));
  }

  @Test
  void elementsThatRunAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> org.casus.narrate.Element.of("script"));
    assertThrows(IllegalArgumentException.class, () -> org.casus.narrate.Element.of("p").with("onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> org.casus.narrate.Element.of("a").with("href", "javascript:x"));
  }
}
