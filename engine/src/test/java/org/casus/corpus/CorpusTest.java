package org.casus.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casus.assertion.Issue;
import org.casus.assertion.Issue.Severity;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads real files, good and bad. */
class CorpusTest {
  private static final Path FILES = Path.of("src/test/files");
  private static final String STORY = "A roadside bomb hit a convoy of the coalition near the town on Monday, police said. "
      + "Two soldiers were wounded and one vehicle was destroyed, according to the provincial governor. "
      + "No group has claimed the attack, but officials blamed a militia that is based across the border.";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"short.pdf", "short.docx", "short.eml"})
  void sameStoryInThreeFormatsReadsAlike(String file) {
    Report report = one(FILES.resolve(file));
    List<String> body = report.body().stream().map(r -> report.text().substring(r.begin(), r.end())).toList();
    assertEquals(3, body.size(), body.toString());
    assertTrue(body.get(0).startsWith("Casus test files, 7 March 2020."));
    assertTrue(body.get(1).startsWith("At least four rockets were fired at the Qayyarah base in northern Iraq on 5 March"));
    assertTrue(body.get(2).endsWith("Analysts say that a facade group was probably responsible."));
    assertTrue(String.valueOf(report.title()).startsWith("Rockets at a base"));
    assertEquals("en", report.language());
  }

  @Test
  void mailNamesItsSenderDateAndSubject() {
    Report report = one(FILES.resolve("short.eml"));
    assertEquals("Rockets at a base – a test message", report.title());
    assertEquals("Casus test files", report.publisher());
    assertEquals(new PublicationDate("2020-03-07"), report.published());
  }

  @ParameterizedTest
  @CsvSource({"latin1.txt, San José del Fragua", "latin1.txt, €40", "utf16.txt, Müllerówka", "utf16.txt, Олена",
      "short.html, José Núñez"})
  void lettersSurviveTheirEncoding(String file, String words) {
    assertTrue(one(FILES.resolve(file)).text().contains(words));
  }

  @ParameterizedTest
  @CsvSource({"empty.txt, empty-file", "binary.txt, binary-file", "truncated.pdf, truncated-pdf",
      "encrypted.pdf, encrypted-pdf", "bomb.zip, zip-bomb"})
  void badFilesBecomeIssues(String file, String code) {
    Intake intake = read(FILES.resolve(file));
    assertTrue(intake.reports().isEmpty());
    Issue issue = intake.issues().get(0);
    assertEquals(code, issue.code());
    assertEquals(Severity.UNREADABLE, issue.severity());
    assertTrue(issue.message().endsWith("."), issue.message());
  }

  @Test
  void scriptsOfAHostilePageAreNoText() {
    Report report = one(FILES.resolve("hostile.html"));
    assertTrue(report.text().contains("wounding one driver"));
    assertTrue(report.text().contains("<script>alert(19)</script>"), "written-out markup is text");
    assertTrue(!report.text().contains("alert(5)") && !report.text().contains("999 people"));
    report.links().forEach(link -> assertNull(link.url()));
  }

  @Test
  void archiveEntriesKeepTheirPlace() {
    Intake intake = read(FILES.resolve("reports.zip"));
    assertTrue(intake.reports().stream().anyMatch(r -> r.file().equals("reports.zip!/reports/latin1.txt")));
  }

  @Test
  void wholeFolderDoesNotDependOnOrder() {
    List<String> inputs = new java.util.ArrayList<>(List.of(FILES.resolve("short.html").toString(),
        FILES.resolve("latin1.txt").toString(), FILES.resolve("utf16.txt").toString()));
    Intake forward = new Corpus().read(inputs, Manifest.none());
    Collections.reverse(inputs);
    assertEquals(forward, new Corpus().read(inputs, Manifest.none()));
    assertEquals(List.of("latin1.txt", "short.html", "utf16.txt"), forward.reports().stream().map(Report::file).toList());
  }

  @Test
  void sameTextInAnotherFrameIsKeptOnce() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Convoy hit near the town\n\nBAGHDAD, May 3 (Reuters) - " + STORY + "\n");
    Files.writeString(folder.resolve("b.txt"), "Skip to main content\n\nBomb wounds two\n\n" + STORY
        + "\n\nSubscribe to our newsletter\n");
    Intake intake = read(folder);
    assertEquals(1, intake.reports().size());
    Issue issue = intake.issues().stream().filter(i -> i.code().equals("duplicate-report")).findFirst().orElseThrow();
    assertTrue(issue.message().contains("a.txt") && issue.message().contains("b.txt"));
  }

  @Test
  void releasesOfOneSeriesAreNoDuplicates() throws IOException {
    Files.writeString(folder.resolve("a.txt"), release("Jan. 8", 23, 11));
    Files.writeString(folder.resolve("b.txt"), release("Jan. 9", 17, 9));
    assertEquals(2, read(folder).reports().size());
  }

  private static String release(String day, int first, int second) {
    return "On " + day + ", coalition forces conducted " + first + " strikes in the north and " + second
        + " strikes in the south. All of them served the campaign that is meant to drive the rebels from the "
        + "valley and to keep the road to the coast open, and each was agreed with the governor of the province beforehand.";
  }

  @Test
  void hiddenFilesManifestsAndUnknownFormatsArePassedOver() throws IOException {
    Files.writeString(folder.resolve(".hidden.txt"), STORY);
    Files.writeString(folder.resolve("README.md"), "About these reports.");
    Files.writeString(folder.resolve("manifest.csv"), "file,published\n");
    Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    Files.writeString(folder.resolve("report.xyz"), STORY);
    Intake intake = read(folder);
    assertEquals(1, intake.reports().size());
    assertEquals(2, intake.issues().stream().filter(i -> i.code().equals("passed-over")).count());
    assertEquals(1, intake.issues().stream().filter(i -> i.severity() == Severity.UNREADABLE).count());
  }

  @Test
  void archivesWithBadNamesAndNestedArchives() throws IOException {
    Path zip = folder.resolve("bundle.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, "../../evil.txt", STORY.getBytes(StandardCharsets.UTF_8));
      entry(out, "inner.zip", Files.readAllBytes(FILES.resolve("reports.zip")));
    }
    Intake intake = read(zip);
    assertTrue(intake.issues().stream().anyMatch(i -> i.code().equals("unsafe-path")));
    assertTrue(intake.reports().stream().anyMatch(r -> r.file().equals("bundle.zip!/inner.zip!/reports/latin1.txt")));
    assertTrue(intake.reports().stream().noneMatch(r -> r.file().contains("..")));
  }

  private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  @Test
  void brokenArchiveIsAnIssue() throws IOException {
    byte[] whole = Files.readAllBytes(FILES.resolve("reports.zip"));
    Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
    Intake intake = read(folder);
    assertTrue(intake.issues().stream().anyMatch(i -> i.severity() == Severity.UNREADABLE), () -> intake.issues().toString());
  }

  @Test
  void longTextIsReadInPart() throws IOException {
    Files.writeString(folder.resolve("long.txt"), (STORY + "\n\n").repeat(200_000));
    Intake intake = read(folder);
    assertEquals(1_000_000, intake.reports().get(0).text().length());
    assertTrue(intake.issues().stream().anyMatch(i -> i.code().equals("text-too-long")));
  }

  @Test
  void standardInputIsAReport() {
    InputStream in = new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8));
    Intake intake = new Corpus(Knowledge.shipped(), Limits.standard(), in).read(List.of("-"), Manifest.none());
    assertEquals(STORY, intake.reports().get(0).text());
  }

  @Test
  void missingInputIsAnIssue() {
    assertEquals("no-such-file", read(folder.resolve("nowhere.txt")).issues().get(0).code());
  }

  @Test
  void otherLanguagesAreSaidToBeUnsupported() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Una bomba explotó el lunes cerca de un puesto de la policía en el sur "
        + "del país, según el gobernador. Dos agentes murieron y cinco personas resultaron heridas en el ataque.");
    Intake intake = read(folder);
    assertNull(intake.reports().get(0).language());
    assertEquals("language-unsupported", intake.issues().get(0).code());
  }

  @Test
  void manifestOutranksTheText() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Title: Convoy hit\nDate: 3 May 2019\n\n" + STORY);
    Manifest manifest = Manifest.read(new StringReader(
        "published,file,publisher\n2020-03,a.txt,Example News\n2020,gone.txt,\n"), "manifest.csv");
    Intake intake = new Corpus().read(List.of(folder.toString()), manifest);
    Report report = intake.reports().get(0);
    assertEquals(new PublicationDate("2020-03"), report.published());
    assertEquals("Example News", report.publisher());
    assertEquals("Convoy hit", report.title());
    assertEquals("manifest-unmatched", intake.issues().get(0).code());
  }

  @Test
  void manifestWithAnUnknownColumnSaysWhich() {
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
        () -> Manifest.read(new StringReader("file,colour\na.txt,red\n"), "manifest.csv"));
    assertTrue(String.valueOf(error.getMessage()).contains("\"colour\"; allowed are file, marking, published, publisher, title, url"));
  }

  @Test
  void manifestWithABadQuoteIsWrongUse() {
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
        () -> Manifest.read(new StringReader("file,title\na.txt,\"half\" a quote\n"), "manifest.csv"));
    assertTrue(String.valueOf(error.getMessage()).startsWith("The manifest manifest.csv is no CSV file"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Thu, 12 Mar 2020 21:30 -0500 | 2020-03-12", "Thu, 12 Mar 2020 21:30:00 -0500 | 2020-03-12",
      "1 Apr 2021 01:10:00 +0900 | 2021-04-01"})
  void mailIsDatedWhereItWasSent(String header, String day) throws IOException {
    Path file = folder.resolve("a.eml");
    Files.writeString(file, "From: News Desk <desk@example.org>\nDate: " + header
        + "\nSubject: Convoy\nContent-Type: text/plain; charset=utf-8\n\n" + STORY + "\n");
    assertEquals(new PublicationDate(day), one(file).published());
  }

  @Test
  void archivesInsideAnArchiveShareItsBudget() throws IOException {
    byte[] inner = Files.readAllBytes(FILES.resolve("reports.zip"));
    Path zip = folder.resolve("bundle.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < 9; i++) {
        entry(out, "inner" + i + ".zip", inner);
      }
    }
    Limits fewEntries = new Limits(1 << 20, 10_000, 12, 1L << 30, 100);
    Limits fewBytes = new Limits(1 << 20, 10_000, 100, inner.length * 2L, 100);
    for (Limits limits : List.of(fewEntries, fewBytes)) {
      Intake intake = new Corpus(Knowledge.shipped(), limits, InputStream.nullInputStream()).read(List.of(zip.toString()), Manifest.none());
      assertEquals(1, intake.issues().stream().filter(i -> i.code().equals("zip-bomb")).count(), intake.issues().toString());
    }
  }

  @Test
  void noDamageToAnArchiveIsMoreThanAnIssue() throws IOException {
    byte[] whole = Files.readAllBytes(FILES.resolve("reports.zip"));
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bad = whole.clone();
      for (int n = 0; n < 4; n++) {
        bad[bad.length - 1 - random.nextInt(Math.min(bad.length - 4, 400))] = (byte) random.nextInt();
      }
      Troubles troubles = new Troubles("bad.zip");
      new Archive("bad.zip", Limits.standard(), new Archive.Budget(), troubles).read(bad, (name, bytes) -> {});
      assertTrue(troubles.all().stream().allMatch(issue -> issue.severity() == Severity.UNREADABLE));
    }
  }

  @Test
  void idsComeFromTheBytes() throws IOException {
    Files.writeString(folder.resolve("a.txt"), STORY);
    Files.writeString(folder.resolve("b.txt"), "Another report says that nothing happened in the town on that day at all.");
    List<Report> reports = read(folder).reports();
    assertNotEquals(reports.get(0).id(), reports.get(1).id());
    assertTrue(reports.get(0).id().startsWith("doc-"));
    assertNotNull(reports.get(0).sha256());
  }

  private static Report one(Path file) {
    Intake intake = read(file);
    assertEquals(1, intake.reports().size(), () -> intake.issues().toString());
    return intake.reports().get(0);
  }

  private static Intake read(Path input) {
    return new Corpus().read(List.of(input.toString()), Manifest.none());
  }
}
