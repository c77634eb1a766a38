package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same reports give the same bytes, whatever the number of threads, the order they are named in and the locale. */
class DeterminismTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "reports");

  private final Path folder;

  DeterminismTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void oneThreadAndEightWriteTheSameBytes() throws IOException {
    List<Path> reports = files(EXAMPLES).stream().map(EXAMPLES::resolve).toList();
    assertFalse(reports.isEmpty(), "there are no examples to read");
    Path one = run("one", "1", reports);
    assertSameBytes(one, run("eight", "8", reports.stream().sorted(java.util.Comparator.reverseOrder()).toList()));
  }

  @Test
  void aTurkishLocaleWritesTheSameBytes() throws IOException {
    List<Path> reports = files(EXAMPLES).stream().map(EXAMPLES::resolve).toList();
    Path plain = run("plain", "2", reports);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertSameBytes(plain, run("turkish", "2", reports));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertSameBytes(Path one, Path other) throws IOException {
    assertEquals(files(one), files(other));
    for (Path file : files(one)) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)), () -> file + " differs");
    }
  }

  private Path run(String name, String threads, List<Path> reports) {
    Path out = folder.resolve(name);
    Stream<Object> words = Stream.of(
        Stream.of("run", "--quiet", "--threads", threads, "--out", out), reports.stream()).flatMap(part -> part);
    Call call = Call.casus(words.toArray());
    assertEquals(ExitCode.DONE, call.code(), call.err());
    return out;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
