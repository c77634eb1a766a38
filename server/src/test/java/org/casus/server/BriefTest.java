package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.casus.export.ExportFormat;
import org.casus.export.Formats;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief in its four forms and the exports, over HTTP and a real case. */
class BriefTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OWN = "My view: <script>alert('x')</script> & **nothing** [more](http://x.example)";
  private static final Map<String, Object> DRAFT = Map.of("marking", "TLP:AMBER+STRICT", "title", "Ракеты и бармалей – العراق “2021”",
      "sections", List.of("takeaways", "timeline", "count", "matrix", "judgments"),
      "leftOut", List.of("takeaways.1"), "own", List.of(Map.of("after", "takeaways.0", "text", OWN + "\n\nSecond paragraph.")));

  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    return JSON.readTree(response.body());
  }

  private static byte[] form(OpenCase open, String form, Map<String, Object> draft) throws Exception {
    HttpResponse<byte[]> response = open.postForFile("/api/v1/brief/" + form, JSON.writeValueAsString(draft));
    assertEquals(200, response.statusCode(), () -> new String(response.body(), StandardCharsets.UTF_8));
    return response.body();
  }

  private static String flat(String text) {
    return text.replaceAll("[\\s\u2060]+", " ");
  }

  @Test
  void everyGeneratedSentenceHasItsNotesAndEveryNoteItsPlace() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode brief = json(open.get("/api/v1/brief?section=takeaways&section=count&section=timeline&section=map&section=incidents&section=figures"));
      Set<Integer> cited = new HashSet<>();
      sentences(brief.get("sections"), cited);
      assertTrue(cited.size() > 50, cited.size() + " notes are cited");
      assertEquals(cited.size(), brief.get("notes").size());
      for (JsonNode note : brief.get("notes")) {
        String text = json(open.get("/api/v1/reports/" + note.get("report").asText())).get("text").asText();
        assertEquals(flat(note.get("quote").asText()), flat(text.substring(note.get("begin").asInt(), note.get("end").asInt())));
      }
    }
  }

  /** Collects the notes of every sentence under a node; fails where one has none. */
  private static void sentences(JsonNode node, Set<Integer> cited) {
    if (node.has("notes") && node.has("text")) {
      assertFalse(node.get("notes").isEmpty(), node.toString());
      node.get("notes").forEach(note -> cited.add(note.asInt()));
    }
    node.forEach(child -> sentences(child, cited));
  }

  @Test
  void theHtmlHoldsWhatIsChosenInItsOrderWithNotesAndMarking() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      Document page = Jsoup.parse(new String(form(open, "html", DRAFT), StandardCharsets.UTF_8));
      assertEquals(List.of("takeaways", "timeline", "count", "matrix", "judgments", "notes"), page.select("section").eachAttr("id"));
      assertEquals(2, page.select(".marking").size());
      assertTrue(page.select("script, link, iframe").isEmpty());
      assertTrue(page.select(".own").text().contains(OWN), page.select(".own").text());
      assertTrue(page.select(".own-by").text().contains("Analyst’s own text"));
      int next = 1;
      for (Element sentence : page.select(".statement")) {
        assertFalse(sentence.select("sup a").isEmpty(), sentence.text());
        for (Element link : sentence.select("sup a")) {
          assertEquals(1, page.select("li" + link.attr("href")).size(), link.attr("href"));
        }
      }
      for (Element note : page.select("ol.notes > li")) {
        assertEquals("n" + next++, note.id());
        assertFalse(note.select("mark").text().isBlank());
      }
      assertTrue(next > 20, next + " notes");
      String left = json(open.get("/api/v1/brief?section=takeaways")).get("sections").get(0).get("pieces").get(1).get("piece").get("sentence").get("text").asText();
      assertFalse(flat(page.select("#takeaways").text()).contains(flat(left)), left);
    }
  }

  @Test
  void thePdfHoldsTheWordsAndTheMarkingOnEveryPage() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      byte[] bytes = form(open, "pdf", DRAFT);
      assertArrayEquals(bytes, form(open, "pdf", DRAFT), "the same brief gives other bytes");
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
          stripper.setStartPage(i);
          stripper.setEndPage(i);
          String page = stripper.getText(pdf);
          assertEquals(2, page.split(java.util.regex.Pattern.quote("TLP:AMBER+STRICT"), -1).length - 1, "page " + i + ": " + page);
        }
        stripper.setStartPage(1);
        stripper.setEndPage(Integer.MAX_VALUE);
        String text = flat(stripper.getText(pdf));
        String first = json(open.get("/api/v1/brief?section=takeaways")).get("sections").get(0).get("pieces").get(0).get("piece").get("sentence").get("text").asText();
        assertTrue(text.contains(flat(first).substring(0, 40)), text.substring(0, 900));
        assertTrue(text.contains("<script>alert('x')</script> & **nothing**"), text.substring(0, 2500));
        assertTrue(text.contains("Ракеты"), text.substring(0, 400));
        assertFalse(text.contains("#"), "a letter stands as #");
      }
    }
  }

  @Test
  void thePdfSaysWhatItCannotShow() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); PDDocument pdf = Loader.loadPDF(form(open, "pdf", Map.of("sections", List.of("takeaways"),
        "own", List.of(Map.of("after", "takeaways", "text", "A word: 中")))))) {
      String text = flat(new PDFTextStripper().getText(pdf));
      assertTrue(text.contains("lacks U+4E2D"), text);
    }
  }

  @Test
  void theWordFileHasHeadingsNotesAndTheMarking() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      byte[] bytes = form(open, "docx", DRAFT);
      assertArrayEquals(bytes, form(open, "docx", DRAFT), "the same brief gives other bytes");
      try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
        List<XWPFParagraph> notes = word.getParagraphs().stream().filter(each -> "Note".equals(each.getStyle())).toList();
        Document page = Jsoup.parse(new String(form(open, "html", DRAFT), StandardCharsets.UTF_8));
        assertEquals(page.select("ol.notes > li").size(), notes.size());
        assertTrue(word.getParagraphs().stream().anyMatch(each -> each.getText().contains(OWN)));
        assertEquals(page.select("section").size(), word.getParagraphs().stream().filter(each -> "Heading1".equals(each.getStyle())).count());
        for (XWPFParagraph point : word.getParagraphs().stream().filter(each -> "Point".equals(each.getStyle())).toList()) {
          assertTrue(point.getCTP().sizeOfHyperlinkArray() > 0, point.getText());
        }
        assertTrue(word.getHeaderList().get(0).getText().contains("TLP:AMBER+STRICT"));
        assertTrue(word.getFooterList().get(0).getText().contains("TLP:AMBER+STRICT"));
        assertEquals(page.select("table").size(), word.getTables().size());
        String mark = word.getHeaderList().get(0).getParagraphs().get(0).getRuns().get(0).getCTR().xmlText();
        assertEquals(2, mark.split("<w:rPr>", -1).length, mark);
        assertTrue(mark.matches("(?s).*<w:shd (w:val=\"clear\" w:fill|w:fill=\"000000\" w:val)=.*"), mark);
      }
    }
  }

  @Test
  void theMarkdownHoldsTextNotMarkup() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String text = new String(form(open, "md", DRAFT), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("**TLP:AMBER+STRICT**") && text.strip().endsWith("**TLP:AMBER+STRICT**"), text);
      assertTrue(text.contains("&lt;script&gt;") && !text.contains("<script"), text);
      assertTrue(text.contains("\\*\\*nothing\\*\\* \\[more\\](http&#58;//x.example)"), text);
      Set<String> cited = new HashSet<>();
      java.util.regex.Pattern.compile("\\[\\^(\\d+)\\](?!:)").matcher(text).results().forEach(each -> cited.add(each.group(1)));
      Set<String> told = new HashSet<>();
      java.util.regex.Pattern.compile("(?m)^\\[\\^(\\d+)\\]:").matcher(text).results().forEach(each -> told.add(each.group(1)));
      assertEquals(told, cited);
      assertTrue(told.size() > 20, told.toString());
    }
  }

  @Test
  void aBriefOfACaseThatHasChangedSinceIsNotWritten() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String seen = json(open.get("/api/v1/brief?section=takeaways")).get("revision").asText();
      Map<String, Object> draft = Map.of("sections", List.of("takeaways"), "leftOut", List.of("takeaways.1"));
      Map<String, Object> ofThen = new java.util.HashMap<>(draft);
      ofThen.put("revision", seen);
      assertTrue(form(open, "md", ofThen).length > 0);
      String id = json(open.get("/api/v1/incidents?most=1&lens=likely")).get("lines").get(0).get("id").asText();
      json(open.post("/api/v1/judgements", "{\"rules\":\"reject\",\"ids\":[\"" + id + "\"]}"));
      HttpResponse<String> late = open.post("/api/v1/brief/md", JSON.writeValueAsString(ofThen));
      assertEquals(409, late.statusCode(), late.body());
      assertTrue(late.body().contains("The case has changed since this brief was shown"), late.body());
      assertEquals("", late.headers().firstValue("Content-Disposition").orElse(""));
      ofThen.put("revision", json(open.get("/api/v1/brief?section=takeaways")).get("revision").asText());
      assertTrue(form(open, "md", ofThen).length > 0);
      assertTrue(form(open, "md", draft).length > 0, "without a revision the case is taken as it is");
    }
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      assertEquals(400, open.post("/api/v1/brief/odt", "{}").statusCode());
      assertTrue(open.post("/api/v1/brief/md", "{\"marking\":\"TLP:BLUE\"}").body().contains("TLP:BLUE"));
      assertTrue(open.post("/api/v1/brief/md", "{\"sections\":[\"gossip\"]}").body().contains("gossip"));
      assertEquals(404, open.get("/api/v1/exports/fax/losses").statusCode());
      assertEquals(404, open.get("/api/v1/exports/fax/zip").statusCode());
      for (String body : new String[] {"null", "{\"own\":[null]}", "{\"sections\":[null]}", "{\"leftOut\":[null]}"}) {
        HttpResponse<String> answer = open.post("/api/v1/brief/md", body);
        assertEquals(400, answer.statusCode(), body + answer.body());
        assertTrue(answer.body().contains("null"), answer.body());
      }
      assertEquals(200, open.post("/api/v1/brief/md", "{\"sections\":[\"takeaways\"],\"own\":[{}]}").statusCode());
      assertTrue(open.post("/api/v1/brief/md", "{\"own\":[{\"text\":\"Mine.\"}]}").body().contains("after"));
    }
  }

  @Test
  void everyFormatIsHandedOnWithItsLosses() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      for (ExportFormat format : Formats.all()) {
        JsonNode lost = json(open.get("/api/v1/exports/" + format.name() + "/losses?from=2019"));
        HttpResponse<byte[]> zip = open.file("/api/v1/exports/" + format.name() + "/zip?from=2019");
        assertEquals(200, zip.statusCode());
        Map<String, Integer> files = files(zip.body());
        assertTrue(files.size() > 1, files.toString());
        assertTrue(files.containsKey(format.name() + "-losses.txt"), files.toString());
        assertTrue(lost.get("incidents").asInt() > 0, lost.toString());
      }
    }
  }

  private static Map<String, Integer> files(byte[] bytes) throws IOException {
    Map<String, Integer> files = new java.util.TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes().length);
      }
    }
    return files;
  }
}
