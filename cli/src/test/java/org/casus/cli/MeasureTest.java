package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measuring a table of one's own, and a case. */
class MeasureTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void everyQuestionOfATableIsAnsweredOrRefused() throws IOException {
    Path out = folder.resolve("measured");
    Call call = Call.casus("measure", table(40), "--doer", "militia", "--after-those-by", "army", "--out", out);
    assertEquals(ExitCode.DONE, call.code(), call.err());
    assertTrue(call.out().contains("40 reported events in "), call.out());
    assertTrue(call.out().contains("13 studies, "), call.out());
    JsonNode findings = new ObjectMapper().readTree(out.resolve("findings.json").toFile()).get("findings");
    assertEquals(13, findings.size());
    String page = Files.readString(out.resolve("findings.html"));
    assertTrue(page.contains("Do attacks follow strikes?"), "the page names its questions");
    for (JsonNode finding : findings) {
      assertFalse(finding.get("sentence").asText().isBlank());
      assertEquals("refused".equals(finding.get("verdict").asText()), !finding.get("refusal").isNull());
    }
    try (var plots = Files.list(out.resolve("plots"))) {
      assertTrue(plots.filter(file -> file.toString().endsWith(".svg")).count() >= 8);
    }
    assertFalse(Files.readString(out.resolve("plots/tempo-rate.csv")).isBlank());
  }

  @Test
  void theSamePlanGivesTheSameBytes() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.yaml"), """
        seed: 7
        series: {attacks: {doers: militia}, strikes: {doers: army}}
        studies: [{analysis: tempo}, {analysis: burst}, {analysis: retaliation, after: strikes}]
        """);
    Call once = Call.casus("measure", table(40), "--plan", plan);
    assertEquals(ExitCode.DONE, once.code(), once.err());
    assertEquals(once, Call.casus("measure", table(40), "--plan", plan));
    assertTrue(once.out().contains("3 studies, "), once.out());
  }

  @Test
  void aStudyThatIsChangedAfterItsResultWasSeenSaysSo() throws IOException {
    Path out = folder.resolve("seen");
    Path plan = folder.resolve("declared.yaml");
    String text = """
        declared: 2020-01-01
        window: {from: 2020-01-01, to: 2020-12-31}
        series: {attacks: {doers: militia}, strikes: {doers: army}}
        studies: [{analysis: tempo}, {analysis: retaliation, after: strikes, windows: [7]}]
        """;
    Call first = Call.casus("measure", table(40), "--plan", Files.writeString(plan, text), "--out", out);
    assertFalse(first.out().contains("declared anew"), first.out());
    assertEquals(first, Call.casus("measure", table(40), "--plan", plan, "--out", out));
    Files.writeString(plan, text.replace("[7]", "[9]"));
    Call changed = Call.casus("measure", table(40), "--plan", plan, "--out", out);
    assertEquals(1, changed.out().split("declared anew after a result was seen", -1).length - 1, changed.out());
    assertEquals(changed, Call.casus("measure", table(40), "--plan", plan, "--out", out), "a second run of the changed plan does not wash it clean");
    JsonNode findings = new ObjectMapper().readTree(out.resolve("findings.json").toFile()).get("findings");
    assertEquals(List.of(false, true), List.of(findings.get(0).get("anew").asBoolean(), findings.get(1).get("anew").asBoolean()));
    Files.writeString(plan, text.replace("to: 2020-12-31", "to: 2020-10-31"));
    Call narrower = Call.casus("measure", table(40), "--plan", plan, "--analysis", "tempo", "--out", out);
    assertTrue(narrower.out().contains("declared anew after a result was seen"), narrower.out());
  }

  @Test
  void aCaseLeadsToItsSentences() throws IOException {
    StringBuilder report = new StringBuilder("Rockets\n\n30 March 2021\n\n");
    for (int day : List.of(3, 9, 17, 24)) {
      report.append("On ").append(day).append(" March 2021, rockets were fired at the Ain al-Asad air base in western Iraq.\n");
    }
    Path text = Files.writeString(folder.resolve("report.txt"), report);
    Path made = folder.resolve("made.casus");
    assertEquals(ExitCode.DONE, Call.casus(made, "add", text, "--quiet").code());
    Call call = Call.casus(made, "measure", "--analysis", "tempo");
    assertEquals(ExitCode.DONE, call.code(), call.err());
    assertTrue(call.out().contains("4 reported events in "), call.out());
    assertTrue(call.out().contains("[report.txt "), call.out());
    assertTrue(call.out().contains("On 3 March 2021, rockets were fired"), call.out());
  }

  @Test
  void aForecastIsKeptOnceAndScored() throws IOException {
    Path first = Files.writeString(folder.resolve("first.txt"), """
        Rockets

        30 June 2021

        On 3 March 2021, rockets were fired at the Ain al-Asad air base in western Iraq.
        On 9 April 2021, rockets were fired at the Balad air base in Iraq. On 20 May 2021, a drone struck a convoy near Baghdad.
        Kataib Hezbollah will very likely fire rockets at bases in Iraq in the coming weeks.
        """);
    Path made = folder.resolve("made.casus");
    assertEquals(ExitCode.DONE, Call.casus(made, "add", first, "--quiet").code());
    Call kept = Call.casus(made, "forecast", "--from", "2021-01", "--about", "attacks in Iraq");
    assertEquals(ExitCode.DONE, kept.code(), kept.err());
    assertTrue(kept.out().contains(": kept."), kept.out());
    assertTrue(Call.casus(made, "forecast", "--from", "2021-01", "--about", "attacks in Iraq").out().contains("the case has it already"));
    Call listed = Call.casus(made, "forecasts");
    assertEquals(ExitCode.DONE, listed.code(), listed.err());
    assertTrue(listed.out().contains("How many further attacks in Iraq will there be in the 30 days after 2021-06-30?"), listed.out());
    assertTrue(listed.out().contains("none resolved yet"), listed.out());
    Path second = Files.writeString(folder.resolve("second.txt"), """
        Rockets again

        20 September 2021

        On 8 July 2021, rockets were fired at the Ain al-Asad air base in western Iraq. Kataib Hezbollah claimed the attack.
        """);
    assertEquals(ExitCode.DONE, Call.casus(made, "add", second, "--quiet").code());
    Call scored = Call.casus(made, "forecasts", "--out", folder.resolve("forecasts"));
    assertEquals(3, Files.readAllLines(folder.resolve("forecasts/forecasts.csv")).size(), "a heading and two forecasts");
    assertTrue(scored.out().contains("Happened: "), scored.out());
    assertTrue(scored.out().contains("scored: Brier "), scored.out());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--doer|nobody|\"nobody\" is no side of the table; sides are army, militia",
      "--after-those-by|armyy|is no side of the table",
      "--type|siege|No dated event fits",
      "--lens|sure|is no lens; allowed are strict, likely and inclusive",
      "--analysis|magic|is no analysis; allowed are tempo",
      "--after|June|is no date",
      "--map|day=when|is no field",
      "--map|date=when|is no column of the table; allowed are date",
      "--plan|missing.yaml|there is no file",
      "--counts|attacks|needs a name, = and a column"})
  void wrongUseIsSaid(String option, String value, String message) throws IOException {
    Call call = Call.casus("measure", table(5), option, value);
    assertEquals(ExitCode.WRONG_USE, call.code(), call.out() + call.err());
    assertTrue(call.err().contains(message), call.err());
  }

  @Test
  void aBadRowIsNamedAndLeftOut() throws IOException {
    Path table = Files.writeString(folder.resolve("bad.csv"), "date,side\n2020-01-01,a\nlast spring,a\n2020-02-01,a\n2020-03-01,a\n");
    Call call = Call.casus("measure", table, "--analysis", "tempo");
    assertEquals(ExitCode.DONE, call.code(), call.err());
    assertTrue(call.err().contains("\"last spring\" is no date"), call.err());
    assertTrue(call.out().contains("1 of the events (attacks) is left out, of whatever date: the row could not be read."), call.out());
  }

  private Path table(int events) throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    StringBuilder rows = new StringBuilder("date,side,weapon,place,killed\n");
    for (int i = 0; i < events; i++) {
      rows.append(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(600))).append(",militia,rocket,Taji,").append(random.nextInt(2)).append('\n');
    }
    for (int i = 0; i < events / 4; i++) {
      rows.append(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(600))).append(",army,air strike,Qaim,0\n");
    }
    return Files.writeString(folder.resolve("events.csv"), rows);
  }
}
