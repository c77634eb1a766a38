package org.casus.server.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casus.assertion.Issue;
import org.casus.corpus.Corpus;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;
import org.casus.server.OpenCase;
import org.casus.server.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are taken apart in a process of their own; what breaks there is an issue here. */
class SafeReaderTest {
  private static final ReadingLimits QUICK = new ReadingLimits(1 << 20, 50, 4 << 20, 64, Duration.ofSeconds(4), Duration.ofSeconds(8));

  private static Upload upload(String file, byte[] bytes) {
    return new Upload(file, bytes, null, null, null, null);
  }

  private static List<Issue> broken(Class<?> main, String file) {
    return new SafeReader(QUICK, Optional.empty(), main).read(upload(file, new byte[] {1, 2, 3}), (intake, bytes) -> {
      throw new AssertionError("something was read");
    });
  }

  @Test
  void theExamplesAreReadAsInTheSameProcess() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("../examples/reports"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    assertEquals(8, files.size());
    SafeReader reader = new SafeReader(ReadingLimits.standard(), Optional.empty());
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      List<Intake> read = new ArrayList<>();
      assertEquals(List.of(), reader.read(upload(name, bytes), (intake, content) -> {
        read.add(intake);
        assertArrayEquals(bytes, content);
      }));
      assertEquals(new Corpus().read(Map.of(name, bytes), Manifest.none()).reports(), read.get(0).reports(), name);
    }
  }

  @Test
  void anArchiveGivesEachOfItsReportsAndTheDateIsHeeded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"a.txt", "b.txt", "../c.txt"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("The report " + name + " says that a rocket hit a base on Monday.").getBytes(StandardCharsets.UTF_8));
      }
    }
    List<String> read = new ArrayList<>();
    List<Issue> issues = new SafeReader(ReadingLimits.standard(), Optional.empty()).read(upload("lot.zip", out.toByteArray()),
        (intake, bytes) -> intake.reports().forEach(report -> read.add(report.file() + " " + new String(bytes, StandardCharsets.UTF_8).substring(11, 16))));
    assertEquals(List.of("lot.zip!/a.txt a.txt", "lot.zip!/b.txt b.txt"), read);
    assertEquals(List.of("unsafe-path"), issues.stream().map(Issue::code).toList());
    List<String> dates = new ArrayList<>();
    new SafeReader(ReadingLimits.standard(), Optional.empty()).read(new Upload("x/\"odd\", name.txt", "A rocket hit a base.".getBytes(StandardCharsets.UTF_8), "2021-04", "T \"q\"", "https://news.example/", "tlp:amber"),
        (intake, bytes) -> intake.reports().forEach(report -> dates.add(Objects.requireNonNull(report.published()).iso() + report.title() + report.url() + report.file())));
    assertEquals(List.of("2021-04T \"q\"https://news.example/\"odd\", name.txt"), dates);
  }

  @Test
  void aReaderThatBreaksIsAnIssue() {
    for (Class<?> main : List.of(BrokenReaders.Crashes.class, BrokenReaders.Lies.class, BrokenReaders.Boasts.class)) {
      List<Issue> issues = broken(main, "x.pdf");
      assertEquals(List.of("reader-crashed"), issues.stream().map(Issue::code).toList(), main.getSimpleName());
      assertTrue(issues.get(0).unreadable());
    }
    List<Issue> swollen = broken(BrokenReaders.Swells.class, "x.pdf");
    assertTrue(swollen.get(0).message().contains("more than 64 MB of memory"), swollen.toString());
  }

  @Test
  void aReaderThatHangsIsKilledWithItsChildren() {
    long began = System.nanoTime();
    assertEquals(List.of("reader-too-slow"), broken(BrokenReaders.Hangs.class, "x.pdf").stream().map(Issue::code).toList());
    assertTrue(System.nanoTime() - began < Duration.ofSeconds(30).toNanos());
    assertTrue(ProcessHandle.allProcesses().noneMatch(each -> each.info().arguments().map(args -> List.of(args).contains("4321")).orElse(false) && each.isAlive()), "a child lives on");
  }

  @Test
  void whatIsDoneWithADocumentHereIsNotTheTimeOfItsReader() {
    ReadingLimits strict = new ReadingLimits(1 << 20, 50, 4 << 20, 64, Duration.ofSeconds(4), Duration.ofSeconds(6));
    List<String> read = new ArrayList<>();
    List<Issue> issues = new SafeReader(strict, Optional.empty(), BrokenReaders.Plods.class).read(upload("lot.zip", new byte[] {1}), (intake, bytes) -> {
      try {
        Thread.sleep(read.isEmpty() ? 5000 : 600); // longer than the silence, and all of it longer than the whole
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      read.add(new String(bytes, StandardCharsets.UTF_8));
    });
    assertEquals(List.of(), issues);
    assertEquals(10, read.size());
  }

  @Test
  void thePageIsToldTruthfullyWhetherThereIsANetwork(@TempDir Path folder) throws Exception {
    try (OpenCase open = OpenCase.open(folder.resolve("empty.casus"), Settings.local(0))) {
      assertTrue(open.get("/api/v1/intake").body().contains("\"network\":" + NoNetwork.prefix().isEmpty()), open.get("/api/v1/intake").body());
    }
  }

  @Test
  void nothingReachesTheNetwork() throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      List<Issue> ways = broken(BrokenReaders.Calls.class, String.valueOf(server.getLocalPort()));
      List<String> reached = ways.stream().filter(each -> each.code().equals("reached")).map(Issue::report).toList();
      assertEquals(NoNetwork.prefix().isEmpty() ? List.of("channel") : List.of(), reached, ways.toString());
      assertTrue(ways.get(3).message().matches("\\[(LC_ALL)?]"), ways.toString());
    }
  }

  @Test
  void namesAreMadeHarmless() {
    for (String[] each : new String[][] {{"../../etc/passwd", "passwd"}, {"C:\\temp\\a.pdf", "a.pdf"}, {"a\u202Efdp.exe", "afdp.exe"}, {"a\nb.txt", "ab.txt"}, {"", "unnamed"},
        {"..", "unnamed"}, {"-", "unnamed"}, {"a!/b", "b"}, {"<script>.txt", "<script>.txt"}}) {
      assertEquals(each[1], upload(each[0], new byte[0]).file());
    }
  }
}
