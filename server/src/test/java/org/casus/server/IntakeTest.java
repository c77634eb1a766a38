package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are added over HTTP to a real case, and what can't be is said. */
class IntakeTest {
  private static final String TEXT = "Rocket attack\n\nOn 12 March 2021 Kataib Hezbollah fired three rockets at the Ain al-Asad base in Iraq. Iran denied involvement.\n";

  @TempDir Path folder = Path.of("");

  @Test
  void whatIsAddedLeadsToReportsAndIncidents() throws Exception {
    try (OpenCase open = OpenCase.examples(folder, Settings.local(0).audited(folder.resolve("audit.jsonl")))) {
      Adder adder = new Adder(open);
      Map<String, byte[]> files = new TreeMap<>(Map.of("one.txt", TEXT.getBytes(StandardCharsets.UTF_8), "broken.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)));
      files.put("again.pdf", Files.readAllBytes(Path.of("../examples/reports/sahel-2023-mali.pdf")));
      JsonNode added = adder.added(adder.files(files, "2021-03-14"));
      assertEquals(2, added.get("reports").size(), added.toString());
      JsonNode report = added.get("reports").get(1);
      assertEquals("one.txt", report.get("file").asText());
      assertEquals("2021-03-14", report.get("published").asText());
      assertFalse(report.get("known").asBoolean());
      assertEquals(200, open.get("/api/v1/reports/" + report.get("id").asText()).statusCode());
      assertTrue(added.get("fresh").size() >= 1, added.toString());
      for (JsonNode line : added.get("fresh")) {
        assertEquals(200, open.get("/api/v1/incidents/" + line.get("id").asText()).statusCode());
      }
      assertEquals("broken.pdf", added.get("issues").get(0).get("cases").get(0).get("file").asText());
      assertEquals("unreadable", added.get("issues").get(0).get("severity").asText());
      again(open, adder, report.get("id").asText());
      String trail = open.get("/api/v1/audit").body();
      assertTrue(trail.contains("\"what\":\"added\",\"about\":\"" + report.get("id").asText()) && !trail.contains("rockets"), trail);
      assertEquals(List.of(), open.ledger().check());
    }
  }

  private static void again(OpenCase open, Adder adder, String id) throws Exception {
    JsonNode added = adder.added(open.post("/api/v1/intake/text", "{\"text\":\"Jolo was quiet on Monday.\",\"title\":\"Quiet\",\"published\":\"2022\"}"));
    assertEquals("Quiet", added.get("reports").get(0).get("title").asText());
    JsonNode known = adder.added(adder.files(Map.of("other-name.txt", TEXT.getBytes(StandardCharsets.UTF_8)), ""));
    assertEquals(id, known.get("reports").get(0).get("id").asText());
    assertTrue(known.get("reports").get(0).get("known").asBoolean());
    assertEquals(0, known.get("fresh").size());
  }

  @Test
  void whatAJobAddedBeforeItWasTakenBackIsNoted() throws Exception {
    try (OpenCase open = OpenCase.open(folder.resolve("few.casus"), Settings.local(0).audited(folder.resolve("audit.jsonl")))) {
      ByteArrayOutputStream archive = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(archive)) {
        for (int i = 0; i < 200; i++) {
          zip.putNextEntry(new ZipEntry(i + ".txt"));
          zip.write((TEXT + "Number " + i + ".\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      Adder adder = new Adder(open);
      HttpResponse<String> started = adder.files(Map.of("lot.zip", archive.toByteArray()), "");
      String job = new ObjectMapper().readTree(started.body()).get("id").asText();
      while (reports(open).isEmpty()) {
        Thread.sleep(20);
      }
      assertEquals(200, open.post("/api/v1/jobs/" + job + "/cancel", "").statusCode());
      assertEquals("cancelled", adder.end(started).get("stage").asText());
      List<String> ids = reports(open);
      assertTrue(ids.size() < 200, ids.size() + " were read before it was taken back");
      String trail = Files.readString(folder.resolve("audit.jsonl"));
      ids.forEach(id -> assertTrue(trail.contains("\"what\":\"added\",\"about\":\"" + id), id + " in " + trail));
      assertEquals(ids.size(), trail.lines().filter(line -> line.contains("\"added\"")).count());
      HttpResponse<String> result = open.get("/api/v1/intake/" + job);
      assertEquals(404, result.statusCode());
      assertTrue(result.body().contains("cancelled") && result.body().contains("in the case all the same"), result.body());
    }
  }

  private static List<String> reports(OpenCase open) {
    try (CaseView view = open.ledger().view()) {
      return view.reports().stream().map(ReportCard::id).toList();
    }
  }

  @Test
  void aMarkingGoesWithTheReportAndIsNotMadeLaxer() throws Exception {
    try (OpenCase open = OpenCase.open(folder.resolve("marked.casus"), Settings.local(0))) {
      Adder adder = new Adder(open);
      adder.added(open.post("/api/v1/intake/text", new ObjectMapper().writeValueAsString(Map.of("text", TEXT, "published", "2021-03-14", "marking", "tlp:amber"))));
      assertTrue(open.get("/api/v1/reports").body().contains("\"marking\":\"TLP:AMBER\""), open.get("/api/v1/reports").body());
      assertTrue(open.get("/api/v1/exports/kml/losses").body().contains("TLP:AMBER (1 of 1 report marked"));
      assertTrue(open.get("/api/v1/brief?section=takeaways").body().contains("\"marking\":\"TLP:AMBER\""));
      HttpResponse<String> laxer = open.post("/api/v1/brief/md", "{\"marking\":\"TLP:GREEN\",\"sections\":[\"takeaways\"]}");
      assertEquals(400, laxer.statusCode());
      assertTrue(laxer.body().contains("laxer than TLP:AMBER"), laxer.body());
      assertTrue(open.post("/api/v1/brief/md", "{\"sections\":[\"takeaways\"]}").body().contains("TLP:AMBER"));
      assertTrue(open.post("/api/v1/brief/md", "{\"marking\":\"TLP:RED\",\"sections\":[\"takeaways\"]}").body().contains("TLP:RED"));
    }
  }

  @Test
  void whatCannotBeAddedIsRefusedWithTheReason() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      Adder adder = new Adder(open);
      for (String[] each : new String[][] {{"text", "{\"text\":\"\"}", "0 characters"}, {"text", "{\"text\":\"x\",\"published\":\"soon\"}", "soon"}, {"text", "{}", "characters"}, {"text", "[1]", "JSON"}, {"text", "null", "null"}, {"address", "null", "null"}, {"text", "{\"texts\":1}", "texts"},
          {"text", "{\"text\":\"" + "x".repeat(1_000_001) + "\"}", "1000001 characters"}, {"address", "{\"address\":\"\"}", "address"}, {"address", "{\"address\":\"http://x/\",\"published\":\"13/4\"}", "13/4"}}) {
        HttpResponse<String> answer = open.post("/api/v1/intake/" + each[0], each[1]);
        assertEquals(400, answer.statusCode(), each[0] + answer.body());
        assertTrue(answer.body().contains(each[2]), answer.body());
      }
      assertEquals(413, open.post("/api/v1/intake/text", "{\"text\":\"" + "x".repeat(9 << 20) + "\"}").statusCode());
      for (String address : new String[] {"http://127.0.0.1:" + open.workbench().port() + "/", "http://169.254.169.254/latest/", "file:///etc/passwd", "http://2130706433/", "http://[::1]/"}) {
        JsonNode state = adder.end(open.post("/api/v1/intake/address", "{\"address\":\"" + address + "\"}"));
        assertEquals("failed", state.get("stage").asText());
        assertTrue(state.get("trouble").asText().matches("(?s).*(private network|port|http://|host name).*"), state.toString());
      }
      assertEquals(400, adder.files(Map.of(), "").statusCode());
      HttpResponse<String> large = adder.files(Map.of("large.txt", new byte[51 << 20]), "");
      assertEquals(413, large.statusCode(), large.body());
      assertTrue(large.body().contains("at most 50 MB"), large.body());
    }
  }
}
