package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on a short report. */
class RunTest {

  private final Path folder;
  private final Path report;
  private final Path out;

  RunTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    report = Files.writeString(folder.resolve("report.txt"), """
        Base attacked

        On 3 March 2021, ten rockets were fired at the Ain al-Asad air base in western Iraq. One contractor died.
        The Iraqi government accused Kataib Hezbollah of the attack. The group denied it.
        """);
    out = folder.resolve("case");
  }

  @Test
  void saysThePlanBeforeAndTheResultAfter() {
    Call call = Call.casus("run", report, "--out", out, "--threads", "1");
    assertEquals(ExitCode.DONE, call.code(), call.err());
    assertTrue(call.err().startsWith("Reading 1 report (1 kB) with 1 thread into " + out + " ..."), call.err());
    for (String word : new String[] {"Read 1 report in", "events", "attributions", "relations", "figures", "judgments",
        "sources", "incidents", "strict", "likely", "inclusive", "issues", "The brief: " + out.resolve("brief.html")}) {
      assertTrue(call.out().contains(word), () -> word + " is not in: " + call.out());
    }
    assertTrue(Files.exists(out.resolve("brief.html")));
  }

  @Test
  void saysHowManyIncidentsCount() {
    Call call = Call.casus("run", report, "--out", out);
    assertTrue(call.out().contains("attacks or coercion said to have happened: 1\n".replace("\n", System.lineSeparator())), call.out());
    assertTrue(call.out().contains("accusations, plans and the like: 2, which no lens counts"), call.out());
  }

  @Test
  void quietSaysNothing() {
    Call call = Call.casus("run", report, "--out", out, "--quiet");
    assertEquals(new Call(ExitCode.DONE, "", ""), call);
  }

  @Test
  void writesOverItsOwnCase() {
    assertEquals(ExitCode.DONE, Call.casus("run", report, "--out", out, "-q").code());
    assertEquals(ExitCode.DONE, Call.casus("run", report, "--out", out, "-q").code());
  }

  @Test
  void namesTheReportThatCouldNotBeReadAndReadsTheOthers() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Call call = Call.casus("run", report, empty, "--out", out, "--quiet");
    assertEquals(ExitCode.UNREADABLE_REPORTS, call.code(), call.err());
    assertTrue(call.err().contains("casus: could not read"), call.err());
    assertTrue(call.err().contains("empty.txt"), call.err());
    assertFalse(call.err().contains("\tat "), call.err());
    assertTrue(Files.readString(out.resolve("documents.jsonl")).contains("report.txt"));
  }

  @Test
  void manifestThatIsNoneIsWrongUse() throws IOException {
    Path manifest = Files.writeString(folder.resolve("manifest.csv"), "colour,shape\nred,round\n");
    Call call = Call.casus("run", report, "--out", out, "--manifest", manifest);
    assertEquals(ExitCode.WRONG_USE, call.code(), call.err());
    assertTrue(call.err().contains("--manifest"), call.err());
  }
}
