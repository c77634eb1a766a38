package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.export.ExportFormat;
import org.casus.export.Formats;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst's day with a case file, each test on a copy of one case of two reports. */
class CaseFileTest {
  private static final Pattern INCIDENT = Pattern.compile("in-[0-9a-f]{12}");

  @TempDir private static Path shared = Path.of("");
  private static Path made = Path.of("");

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void makeCase() throws IOException {
    Path first = Files.writeString(shared.resolve("first.txt"), """
        Base attacked

        4 March 2021

        On 3 March 2021, ten rockets were fired at the Ain al-Asad air base in western Iraq. One contractor died.
        The Iraqi government accused Kataib Hezbollah of the attack. The group denied it.
        """);
    Path second = Files.writeString(shared.resolve("second.txt"), """
        Rockets again

        9 March 2021

        Militants fired rockets at the Ain al-Asad air base in Iraq on 3 March 2021, wounding two soldiers.
        On 7 March 2021 a drone struck a convoy near Baghdad. Nobody claimed the attack.
        """);
    made = shared.resolve("made.casus");
    Call call = Call.casus(made, "add", first, second, "--threads", "2");
    assertEquals(ExitCode.DONE, call.code(), call.err());
    assertTrue(call.out().startsWith("Added 2 reports in "), call.out());
    assertTrue(call.out().contains("The case now has 2 reports and "), call.out());
  }

  private Path copy() throws IOException {
    return Files.copy(made, folder.resolve("copy.casus"));
  }

  private static Call done(Object... args) {
    Call call = Call.casus(args);
    assertEquals(ExitCode.DONE, call.code(), call.err());
    return call;
  }

  /** The id of the first incident listed on a day. */
  private static String incident(Path file, String day) {
    String line = done(file, "list").out().lines().filter(each -> each.contains(day)).findFirst().orElseThrow();
    Matcher matcher = INCIDENT.matcher(line);
    assertTrue(matcher.find(), line);
    return matcher.group();
  }

  @Test
  void aReportThatTheCaseHasIsPassedOver() throws IOException {
    assertTrue(done(copy(), "add", shared.resolve("first.txt")).out().contains("1 report the case had already"));
  }

  @Test
  void twoReportsOfOneAttackAreOneIncidentWithBothSentences() throws IOException {
    Path file = copy();
    String page = done(file, "show", incident(file, "2021-03-03")).out();
    assertTrue(page.contains("ten rockets were fired") && page.contains("Militants fired rockets"), page);
    assertTrue(page.contains("first.txt") && page.contains("second.txt"), page);
    assertTrue(page.contains("denies"), page);
  }

  @Test
  void filtersAndLenses() throws IOException {
    Path file = copy();
    assertTrue(done(file, "list", "--weapon", "rocket").out().contains("2021-03-03"));
    assertFalse(done(file, "list", "--weapon", "rocket").out().contains("2021-03-07"));
    assertFalse(done(file, "list", "--to", "2021-03-05").out().contains("2021-03-07"));
    assertTrue(done(file, "list", "--near", "Ain al-Asad", "--within", "20").out().contains("2021-03-03"));
    assertTrue(done(file, "list", "--lens", "inclusive", "--target", "ain-al-asad").err().contains("Lens inclusive"));
  }

  @Test
  void wordsBoxesAndOrders() throws IOException {
    Path file = copy();
    String drones = done(file, "list", "--text", "Drones CONVOY").out();
    assertTrue(drones.contains("2021-03-07") && !drones.contains("2021-03-03"), drones);
    String west = done(file, "list", "--box", "42,33,43,34").out();
    assertTrue(west.contains("2021-03-03") && !west.contains("2021-03-07"), west);
    String latest = done(file, "list", "--sort", "latest").out();
    assertTrue(latest.indexOf("2021-03-07") < latest.indexOf("2021-03-03"), latest);
    String reports = done(file, "list", "--sort", "reports").out();
    assertTrue(reports.lines().findFirst().orElseThrow().contains("2021-03-03"), reports);
    assertWrong("allowed are: date, latest, reports, origins, kind, place, doer.", file, "list", "--sort", "size");
    assertWrong("box: A box needs a west and an east of -180 to 180", file, "list", "--box", "190,0,0,0");
    assertWrong("box: \"here\" has not four edges", file, "list", "--box", "here");
  }

  @Test
  void theTableIsCsvWithARowAnIncident() throws IOException {
    String csv = done(copy(), "list", "--format", "csv", "--weapon", "rocket").out();
    assertTrue(csv.startsWith("\uFEFFincident_id,"), csv);
    assertEquals(2, csv.lines().count());
  }

  @Test
  void wordsAreFoundWithTheirPlace() throws IOException {
    String found = done(copy(), "find", "CONVOY", "baghdad").out();
    assertTrue(found.contains("second.txt") && found.contains("a drone struck a convoy"), found);
    assertTrue(done(folder.resolve("copy.casus"), "find", "convoys", "drones").out().contains("a drone struck a convoy"));
  }

  @Test
  void aJudgementSplitsAndUndoingJoinsAgain() throws IOException {
    Path file = copy();
    String joined = done(file, "list", "--weapon", "rocket").out().substring(0, 15);
    List<String> events = Pattern.compile("ev-[0-9a-f]{12}").matcher(done(file, "show", joined).out().split("Sentences")[1])
        .results().map(result -> result.group()).distinct().toList();
    String ruled = done(file, "judge", "apart", events.get(0), events.get(1), "--by", "Noor", "--reason", "two salvos").out();
    assertTrue(ruled.startsWith("j1: "), ruled);
    assertEquals(2, done(file, "list", "--weapon", "rocket").out().lines().count());
    done(file, "undo", "j1", "--by", "Noor");
    assertEquals(1, done(file, "list", "--weapon", "rocket").out().lines().count());
    assertTrue(done(file, "list").out().contains(joined));
    String judgements = done(file, "list", "judgements").out();
    assertTrue(judgements.contains("two salvos") && judgements.contains("j1 undone"), judgements);
  }

  @Test
  void aCorrectionHoldsAndShowsWhatWasRead() throws IOException {
    Path file = copy();
    done(file, "judge", "correct", incident(file, "2021-03-07"), "date", "2021-03-08", "--by", "Noor");
    String id = incident(file, "2021-03-08");
    String page = done(file, "show", id).out();
    assertTrue(page.contains("date: 2021-03-07"), page);
    assertCorrected("killed", "3..", "3.. people", file, id);
    assertCorrected("weapons", "rocket,drone", "rocket, drone", file, id);
    assertCorrected("targets", "none", "none", file, id);
    assertCorrected("perpetrators", "Kataib Hezbollah", "Kataib Hezbollah", file, id);
    assertCorrected("place", "Baghdad", "Baghdad", file, id);
    assertCorrected("status", "denied", "denied", file, id);
    assertCorrected("date", "2021-03", "2021-03-01..2021-03-31", file, id);
    assertTrue(page.contains("date of ev-"), page);
  }

  /** What is said of a correction has the value in words. */
  private static void assertCorrected(String slot, String value, String words, Path file, String id) {
    String ruled = done(file, "judge", "correct", id, slot, value, "--by", "Noor").out();
    assertTrue(ruled.contains(slot + " of ev-") && ruled.contains(" corrected to " + words + ". To take it back"), ruled);
  }

  @Test
  void theTableHasHeadingsOverItsColumns() throws IOException {
    Path file = copy();
    Call listed = done(file, "list");
    String headings = listed.err().lines().findFirst().orElseThrow();
    String line = listed.out().lines().findFirst().orElseThrow();
    assertTrue(listed.out().lines().allMatch(each -> each.startsWith("in-")), listed.out());
    assertEquals(List.of("id", "days", "what", "place", "doer", "reports"), List.of(headings.trim().split(" {2,}")));
    assertTrue(line.startsWith("2021-", headings.indexOf("days")), headings + "\n" + line);
    assertTrue(line.startsWith("2 rep.", headings.indexOf("reports")), headings + "\n" + line);
    assertFalse(done(file, "list", "--format", "csv").err().contains("doer"));
    assertFalse(done(file, "list", "--from", "1990", "--to", "1990").err().contains("doer"));
  }

  @Test
  void everyCountShowsItsRuleAndItsSentences() throws IOException {
    String counted = done(copy(), "count", "--from", "2021-03-01", "--to", "2021-03-31").out();
    for (String word : List.of("strict: ", "likely: ", "inclusive: ", "Itemised", "Militants fired rockets", "[second.txt 29-128]")) {
      assertTrue(counted.contains(word), word + " is not in " + counted);
    }
  }

  @Test
  void everyFormatIsWrittenWithItsLosses() throws IOException {
    Path file = copy();
    for (ExportFormat format : Formats.all()) {
      Path out = folder.resolve("handed-on");
      done(file, "export", "--format", format.name(), "--out", out);
      assertTrue(Files.size(out.resolve(format.name() + "-losses.txt")) > 0, format.name());
      try (var inside = Files.list(out)) { // exports add up in one folder
        assertTrue(inside.count() > 2, format.name() + " wrote nothing");
      }
    }
    assertTrue(Formats.all().size() >= 12, Formats.all().toString());
  }

  @Test
  void whatIsMadeOfAMarkedReportIsMarked() throws IOException {
    Path file = folder.resolve("marked.casus");
    Path report = Files.writeString(folder.resolve("marked.txt"), "Rockets\n\n5 May 2021\n\nMilitants fired rockets at the Balad air base in Iraq on 3 May 2021.\n");
    assertEquals(ExitCode.WRONG_USE, Call.casus(file, "add", report, "--marking", "secret").code());
    done(file, "add", report, "--marking", "TLP:AMBER+STRICT", "--quiet");
    assertTrue(done(file, "list", "reports").out().contains("TLP:AMBER+STRICT"));
    Path out = folder.resolve("marked-out");
    Call exported = done(file, "export", "--format", "stix", "--format", "interchange", "--format", "brief", "--out", out);
    assertTrue(exported.err().contains("TLP:AMBER+STRICT (1 of 1 report marked; the strictest holds)"), exported.err());
    assertTrue(Files.readString(out.resolve("stix-losses.txt")).startsWith("TLP:AMBER+STRICT"));
    assertTrue(Files.readString(out.resolve("documents.jsonl")).contains("\"marking\":\"TLP:AMBER+STRICT\""));
    String bundle = Files.readString(out.resolve("case.stix.json"));
    assertTrue(bundle.contains("\"tlp_2_0\":\"amber+strict\""), bundle);
    for (String type : new String[] {"report", "incident", "location"}) {
      assertTrue(bundle.lines().filter(line -> line.startsWith("{\"type\":\"" + type + "\"")).allMatch(line ->
          line.contains("\"object_marking_refs\":[\"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003\"]")), type);
    }
    assertTrue(Files.readString(out.resolve("brief.html")).contains("TLP:AMBER+STRICT"));
  }

  @Test
  void checksAndCompacts() throws IOException {
    Path file = copy();
    assertEquals("All is well.\n", done(file, "check").out().replace("\r", ""));
    done(file, "compact");
    assertEquals("All is well.\n", done(file, "check").out().replace("\r", ""));
  }

  @Test
  void wrongUseSaysWhatIsAllowed() throws IOException {
    Path file = copy();
    assertWrong("There is no case", folder.resolve("none.casus"), "list");
    assertWrong("is no weapon; allowed are: ", file, "list", "--weapon", "stick");
    assertWrong("is no kind of event; allowed are: ", file, "list", "--type", "party");
    assertWrong("is no field; allowed are: type, mode, date", file, "judge", "correct", "in-3f2", "colour", "red");
    assertWrong("is no date", file, "list", "--from", "March");
    assertWrong("is no format", file, "export", "--format", "xls", "--out", folder.resolve("x"));
    assertWrong("is no id", file, "show", "in-zzz");
    assertWrong("begins with", file, "show", "in-fffffff");
    assertWrong("is no id", file, "judge", "reject", "");
    assertWrong("no number to show", file, "list", "--limit", "-1");
    assertWrong("is no lens", file, "list", "--lens", "wide");
    assertWrong("no judgement", file, "undo", "j9");
    assertWrong("is there already", file, "init");
    assertWrong("no place \"Nowhere At All\"", file, "list", "--near", "Nowhere At All");
    assertWrong("the same actor", file, "judge", "front", "Kataib Hezbollah", "Kata'ib Hezbollah");
  }

  @Test
  void whatIsNoCaseIsWrongUse() throws Exception {
    assertWrong("is no case file", Files.writeString(folder.resolve("notes.casus"), "Some notes of an analyst."), "list");
    assertWrong("is a folder", Files.createDirectory(folder.resolve("folder.casus")), "add", shared.resolve("first.txt"));
    assertWrong("is no address", "--db", "nowhere", "list");
    assertWrong("folder of", folder.resolve("none").resolve("my.casus"), "init");
    Path newer = copy();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer); Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertWrong("by a newer Casus (version 99", newer, "show", "in-3f2a");
  }

  @Test
  void aDamagedCaseCouldNotBeFinished() throws Exception {
    Path file = copy();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE mention");
      statement.execute("DROP TABLE meta");
    }
    Call call = Call.casus(file, "list");
    assertEquals(ExitCode.NOT_FINISHED, call.code(), call.err());
    assertTrue(call.err().contains("can't be used"), call.err());
  }

  private static void assertWrong(String words, Object... args) {
    Call call = Call.casus(args);
    assertEquals(ExitCode.WRONG_USE, call.code(), call.err());
    assertTrue(call.err().contains(words), call.err());
  }
}
