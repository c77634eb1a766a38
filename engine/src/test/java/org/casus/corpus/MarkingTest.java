package org.casus.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

  @ParameterizedTest
  @CsvSource({"TLP:AMBER, AMBER", "TLP: AMBER+STRICT, AMBER_STRICT", "//TLP:RED//, RED", "TLP:WHITE, CLEAR", "TLP : GREEN, GREEN"})
  void aLineOfItsOwnMarksAText(String line, Marking marking) {
    assertEquals(marking, Marking.in("Rockets again\n" + line + "\n\nA rocket hit a base."));
  }

  @Test
  void theStrictestLineHoldsAndASentenceMarksNothing() {
    assertEquals(Marking.RED, Marking.in("TLP:GREEN\nwords\nTLP:RED\nwords\nTLP:AMBER"));
    assertNull(Marking.in("The note was marked TLP:RED by the ministry.\nTLP:BLUE\n"));
  }

  @Test
  void whoFiledAReportOutranksItAndTheManifestOutranksThat() throws IOException {
    Map<String, byte[]> files = Map.of("a.txt", bytes("TLP:GREEN\n\nA rocket hit a base on Monday."), "b.txt", bytes("A drone hit a base on Tuesday."));
    assertEquals(Arrays.asList(Marking.GREEN, null), markings(files, Manifest.none()));
    Manifest manifest = Manifest.read(new StringReader("file,marking\nb.txt,tlp:red\n"), "m.csv");
    assertEquals(List.of(Marking.GREEN, Marking.RED), markings(files, manifest));
    assertEquals(List.of(Marking.AMBER, Marking.RED), markings(files, manifest.marked(Marking.AMBER)));
    String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Manifest.read(new StringReader("file,marking\nb.txt,secret\n"), "m.csv")).getMessage());
    assertTrue(said.contains("row 1") && said.contains("\"secret\"") && said.contains("TLP:AMBER+STRICT"), said);
  }

  @Test
  void whatIsSaidOfAnArchiveHoldsOfAllInIt() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (String name : new String[] {"a.txt", "b.txt"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes("A rocket hit base " + name + " on Monday."));
      }
    }
    Manifest manifest = Manifest.read(new StringReader("file,published,title,marking\nlot.zip,2021-05,The lot,TLP:RED\nb.txt,2022,,TLP:GREEN\n"), "m.csv");
    List<Report> reports = new ArrayList<>();
    assertEquals(List.of(), new Corpus().each("lot.zip", archive.toByteArray(), manifest, (intake, content) -> reports.addAll(intake.reports())));
    assertEquals(List.of("lot.zip!/a.txt TLP:RED 2021-05", "lot.zip!/b.txt TLP:GREEN 2022"), reports.stream().map(report ->
        report.file() + " " + Objects.requireNonNull(report.marking()).label() + " " + Objects.requireNonNull(report.published()).iso()).toList());
    assertTrue(reports.stream().noneMatch(report -> "The lot".equals(report.title())), "a title is of one report");
  }

  @Test
  @Timeout(20)
  void manyBlankLinesTakeNoTime() {
    assertNull(Marking.in("\n".repeat(1_000_000)));
    assertNull(Marking.in("* ".repeat(500_000)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<@Nullable Marking> markings(Map<String, byte[]> files, Manifest manifest) {
    List<@Nullable Marking> markings = new ArrayList<>();
    new Corpus().read(new TreeMap<>(files), manifest).reports().forEach(report -> markings.add(report.marking()));
    return markings;
  }
}
