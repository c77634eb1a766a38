package org.casus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.assertion.Issue;
import org.casus.assertion.Issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong annotation is named: what, the value, what is allowed, what to do. */
class GoldReaderTest {

  private final List<Issue> issues = new ArrayList<>();

  @Test
  void noJson() {
    assertTrue(read("{\"document\": {\"file\": \"a.txt\",}}").isEmpty());
    assertIssue("gold-unreadable", Severity.UNREADABLE, "no JSON", "line 1");
  }

  @Test
  void noDocument() {
    assertTrue(read("{}").isEmpty());
    assertIssue("gold-unreadable", Severity.UNREADABLE, "document", "leave the file out");
  }

  @Test
  void bytesThatAreNoText() {
    assertTrue(new GoldReader("a.json", issues).read(new byte[] {(byte) 0xff, 0, 1}).isEmpty());
    assertEquals(Severity.UNREADABLE, issues.get(0).severity());
  }

  @Test
  void unknownStanceLeavesOutTheRecordAlone() {
    GoldReport gold = read(document("""
        "attributions": [{"stance": "blames", "quote": "x"}, {"stance": "denies", "quote": "y"}]""")).orElseThrow();
    assertEquals(1, gold.records().attributions().size());
    assertIssue("gold-record", Severity.PARTIAL, "attributions[0]", "\"blames\" is no Stance", "accuses", "left out");
  }

  @Test
  void unknownActorIsComparedAsAName() {
    GoldReport gold = read(document("""
        "actors": [{"id": "houthis", "names": ["Houthis"]}],
        "events": [{"id": "e1", "type": "ASSAULT", "perpetrators": ["houtis"]}]""")).orElseThrow();
    assertEquals(1, gold.records().events().size());
    assertIssue("gold-unknown-actor", Severity.PARTIAL, "\"houtis\"", "houthis", "Correct it");
  }

  @Test
  void wordsOfTheReportNeedNoId() {
    read(document("\"events\": [{\"id\": \"e1\", \"type\": \"ASSAULT\", \"targets\": [\"the oil refinery\"]}]"));
    assertEquals(List.of(), issues);
  }

  @Test
  void wrongNumbersAndDates() {
    read(document("""
        "events": [{"id": "e1", "type": "ASSAULT", "count": {"min": 3, "max": 2}},
                   {"id": "e2", "type": "ASSAULT", "date": {"from": "last week"}},
                   {"id": "e3", "type": "ASSAULT", "place": "Sanaa"}]"""));
    assertEquals(3, issues.size());
    assertTrue(issues.get(0).message().contains("min <= max"), issues.get(0).message());
    assertTrue(issues.get(1).message().contains("\"last week\""), issues.get(1).message());
    assertTrue(issues.get(2).message().contains("allowed is a list"), issues.get(2).message());
  }

  @Test
  void missingTextIsAnIssue(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.json"), document("\"events\": []"));
    GoldYardstick yardstick = GoldReports.open(folder);
    issues.addAll(yardstick.intake().issues());
    assertIssue("gold-no-text", Severity.UNREADABLE, "\"a.txt\"", "--texts");
  }

  private static String document(String more) {
    return "{\"document\": {\"file\": \"a.txt\"}, " + more + "}";
  }

  private Optional<GoldReport> read(String json) {
    return new GoldReader("a.json", issues).read(json.getBytes(StandardCharsets.UTF_8));
  }

  private void assertIssue(String code, Severity severity, String... words) {
    assertEquals(1, issues.size(), issues.toString());
    Issue issue = issues.get(0);
    assertEquals(code, issue.code());
    assertEquals(severity, issue.severity());
    for (String word : words) {
      assertTrue(issue.message().contains(word), () -> word + " is not in: " + issue.message());
    }
  }
}
