package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.casus.desk.Enquiry;
import org.casus.desk.Names;
import org.casus.desk.Registers;
import org.casus.assertion.DateInterval;
import org.casus.incident.Lens;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.CaseView;
import org.casus.measure.study.CaseEvents;
import org.casus.measure.study.Effort;
import org.casus.measure.study.Plan;
import org.casus.measure.study.PlanFile;
import org.casus.measure.study.PlanText;
import org.casus.measure.study.Selection;
import org.casus.measure.study.Span;
import org.casus.measure.study.StudyRunner;
import org.casus.measure.study.UsualPlan;
import org.casus.narrate.finding.FindingRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measuring as a job over HTTP, held against what the engine finds. */
class MeasuringTest {
  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertTrue(response.statusCode() / 100 == 2, response.body());
    return new ObjectMapper().readTree(response.body());
  }

  /** Starts a measuring and waits for its end by the events that the browser listens to. */
  private static String run(OpenCase open, String filter, String wish, String end) throws Exception {
    String job = json(open.post("/api/v1/measure?" + filter, wish)).get("job").asText();
    String events = open.events("/api/v1/jobs/" + job + "/events");
    assertTrue(events.contains("event: state"), events);
    assertTrue(events.contains("\"stage\":\"" + end + "\""), events);
    return job;
  }

  private static Plan plan(CaseEvents events, String analysis) {
    Selection main = Selection.ATTACKS;
    Plan usual = new UsualPlan(main, null, List.of(), List.of(), null, Lens.LIKELY, 1).in(Span.of(events, List.of(main), null, null, List.of()));
    return new Plan(null, usual.series(), usual.studies().stream().filter(study -> study.analysis().equals(analysis)).toList());
  }

  private static CaseEvents events(CaseView view) {
    Registers registers = new Registers(Knowledge.shipped());
    return new CaseEvents(view, selection -> new Enquiry(selection, DateInterval.UNKNOWN, null, List.of(), null, null, null, "").filter(view, new Names(registers)));
  }

  @Test
  void findingsAreThoseOfTheCommandLineToTheByteHoweverOften() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); CaseView view = open.ledger().view()) {
      CaseEvents events = events(view);
      String expected = FindingRecords.json(new StudyRunner(events, Effort.FULL, 1).run(plan(events, "tempo")));
      for (int i = 0; i < 2; i++) {
        String job = run(open, "", "{\"analyses\":[\"tempo\"]}", "done");
        assertEquals(expected, open.get("/api/v1/measure/" + job + "/findings.json").body());
        JsonNode told = json(open.get("/api/v1/measure/" + job)).get("findings").get(0);
        assertTrue(expected.contains(new ObjectMapper().writeValueAsString(told.get("sentence").asText())), told.toString());
        assertTrue(told.get("behind").asInt() > 0);
        for (JsonNode line : json(open.get("/api/v1/measure/" + job + "/behind/tempo?most=500"))) {
          assertEquals(200, open.get("/api/v1/incidents/" + line.get("id").asText()).statusCode());
        }
        for (JsonNode plot : told.get("plots")) {
          String id = plot.get("id").asText();
          HttpResponse<String> svg = open.get("/api/v1/measure/" + job + "/plots/" + id + ".svg");
          assertTrue(svg.body().contains("<svg") && svg.headers().firstValue("Content-Type").orElse("").startsWith("image/svg+xml"));
          String csv = open.get("/api/v1/measure/" + job + "/plots/" + id + ".csv").body();
          assertEquals(plot.get("table").get("rows").size() + 1, csv.lines().count());
        }
      }
    }
  }

  /** Nobody wrote about the Philippines after the one report on Jolo, so the years of the other reports are no quiet years there. */
  @Test
  void aWindowEndsWithTheLastReportThatTellsOfTheCountry() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); CaseView view = open.ledger().view()) {
      CaseEvents events = events(view);
      Selection all = Selection.ATTACKS;
      Selection there = new Selection(List.of(), List.of(), List.of(), all.types(), List.of(), List.of("Philippines"), null, all.within());
      LocalDate last = view.reports().stream().filter(report -> report.file().contains("jolo"))
          .map(report -> LocalDate.parse(String.valueOf(report.published()))).findFirst().orElseThrow();
      assertEquals(last, events.last(there));
      assertEquals(last.toEpochDay() + 1.0, Span.of(events, List.of(there), null, null, List.of()).to());
      assertTrue(last.isBefore(events.last(all)), "all reports: " + events.last(all));
    }
  }

  @Test
  void aRefusalSaysWhyAndWhatWouldBeNeeded() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String job = run(open, "", "{\"analyses\":[\"retaliation\"]}", "done");
      JsonNode told = json(open.get("/api/v1/measure/" + job)).get("findings").get(0);
      assertEquals("refused", told.get("kind").asText());
      assertFalse(told.get("refusal").get("reason").asText().isBlank());
      assertFalse(told.get("refusal").get("needed").asText().isBlank());
    }
  }

  @Test
  void thePlanThatIsKeptSaysTheSameAgain() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); CaseView view = open.ledger().view()) {
      Plan plan = plan(events(view), "tempo");
      Plan again = PlanFile.read(PlanText.of(plan), events(view));
      assertEquals(plan.series(), again.series());
      assertEquals(plan.studies().get(0).window(), again.studies().get(0).window());
      String first = run(open, "", "{\"analyses\":[\"tempo\"]}", "done");
      String yaml = json(open.get("/api/v1/measure/" + first)).get("plan").asText();
      String second = run(open, "", new ObjectMapper().writeValueAsString(java.util.Map.of("plan", yaml)), "done");
      assertEquals(findings(open, first), findings(open, second));
    }
  }

  /** What was found, without the remark on how the plan came about: that differs between the usual plan and a file. */
  private static JsonNode findings(OpenCase open, String job) throws Exception {
    JsonNode found = json(open.get("/api/v1/measure/" + job + "/findings.json"));
    for (JsonNode finding : found.get("findings")) {
      String remark = ((ObjectNode) finding).remove("exploratory").asText();
      assertFalse(remark.isBlank(), "neither was declared beforehand");
      Iterator<JsonNode> caveats = finding.get("caveats").elements();
      while (caveats.hasNext()) {
        if (caveats.next().asText().equals("Exploratory: " + remark)) {
          caveats.remove();
        }
      }
    }
    return found;
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      Set<String> stages = new HashSet<>();
      for (String wish : new String[] {"{\"analyses\":[\"astrology\"]}", "{\"anchors\":[{}]}", "{\"strikes\":[\"soon\"]}", "{\"plan\":\"studies: [{analysis: tempo, of: nothing}]\"}", "{\"lens\":\"rosy\"}"}) {
        String job = run(open, "", wish, "failed");
        JsonNode state = json(open.get("/api/v1/jobs/" + job));
        stages.add(state.get("trouble").asText());
        assertEquals(404, open.get("/api/v1/measure/" + job).statusCode());
      }
      assertEquals(5, stages.size(), stages.toString());
      assertTrue(stages.stream().noneMatch(said -> said.contains("defect")), stages.toString());
      assertTrue(stages.stream().anyMatch(said -> said.contains("astrology")), stages.toString());
      assertEquals(404, open.get("/api/v1/jobs/job-99").statusCode());
      assertEquals(400, open.post("/api/v1/measure?from=never", "{}").statusCode());
      for (String body : new String[] {"null", "{\"analyses\":[null]}", "{\"strikes\":[null]}", "{\"anchors\":[null]}", "{\"afterThoseBy\":[null]}"}) {
        HttpResponse<String> answer = open.post("/api/v1/measure", body);
        assertEquals(400, answer.statusCode(), body + answer.body());
        assertTrue(answer.body().contains("null"), answer.body());
      }
    }
  }

  @Test
  void aMeasuringCanBeTakenBack() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String job = json(open.post("/api/v1/measure", "{}")).get("job").asText();
      assertEquals(200, open.post("/api/v1/jobs/" + job + "/cancel", "").statusCode());
      assertTrue(open.events("/api/v1/jobs/" + job + "/events").contains("\"stage\":\"cancelled\""));
    }
  }
}
