package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workbench in a process of its own, as it is opened and interrupted. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Java can only end a process there, not ask it to end")
class ServeTest {
  @TempDir private Path folder = Path.of("");

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whoeverInterruptsItFindsTheCaseClosed() throws Exception {
    Process casus = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
        Main.class.getName(), "serve", folder.resolve("my.casus").toString(), "--port", "0").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = new BufferedReader(new InputStreamReader(casus.getInputStream(), StandardCharsets.UTF_8))) {
      Matcher open = Pattern.compile("is open at (http://127.0.0.1:\\d+/)").matcher(String.valueOf(out.readLine()));
      assertTrue(open.find());
      URI.create(open.group(1) + "api/v1/incidents").toURL().openStream().close();
      assertTrue(files().size() > 1, "a case in use has files beside it: " + files());
      casus.destroy();
      assertTrue(casus.waitFor(60, TimeUnit.SECONDS));
      assertEquals(143, casus.exitValue());
      assertEquals(List.of("my.casus"), files());
    } finally {
      casus.destroyForcibly();
    }
  }
}
