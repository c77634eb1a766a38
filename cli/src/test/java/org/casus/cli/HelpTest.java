package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {

  @Test
  void helpNamesTheCommand() {
    Call call = Call.casus("--help");
    assertEquals(ExitCode.DONE, call.code());
    assertTrue(call.out().contains("casus run reports/ --out case"), call.out());
    assertEquals("", call.err());
  }

  @Test
  void helpOfRunNamesEveryOptionAndExitCode() {
    Call call = Call.casus("help", "run");
    assertEquals(ExitCode.DONE, call.code());
    for (String word : List.of("REPORT", "--out", "--manifest", "--knowledge", "--threads", "--force", "--quiet",
        "--debug", "Exit codes:", "  0  ", "  1  ", "  2  ", "  3  ")) {
      assertTrue(call.out().contains(word), word);
    }
    assertEquals(call, Call.casus("run", "--help"));
  }

  @Test
  void versionNamesTheLicence() {
    Call call = Call.casus("--version");
    assertEquals(ExitCode.DONE, call.code());
    assertTrue(call.out().startsWith("casus "), call.out());
    assertTrue(call.out().contains("GNU General Public License"), call.out());
  }

  @Test
  void helpLoadsNothingHeavyAndIsQuick(@TempDir Path folder) throws Exception {
    Path loaded = folder.resolve("classes.log");
    assertTimeout(Duration.ofSeconds(5), () -> java("-Xlog:class+load:file=" + loaded, "--help"));
    String classes = Files.readString(loaded, StandardCharsets.UTF_8);
    assertTrue(classes.contains("org.casus.cli.RunCommand"));
    for (String heavy : List.of("edu.stanford", "org.apache.tika", "com.fasterxml", "me.tongfei", "org.casus.pipeline")) {
      assertFalse(classes.contains(heavy), heavy + " is loaded for --help");
    }
  }

  private static void java(String option, String argument) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(
            java.toString(), option, "-cp", System.getProperty("java.class.path"), "org.casus.cli.Main", argument)
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.DONE, process.waitFor(), said);
  }
}
