package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {

  private final Path folder;
  private final Path report;
  private final Path out;
  private boolean foreign;

  WrongUseTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    report = Files.writeString(folder.resolve("report.txt"), "Rockets were fired at the base on 3 March 2021.\n");
    out = folder.resolve("case");
  }

  @Test
  void noCommand() {
    assertWrong(Call.casus(), "No command was given");
  }

  @Test
  void unknownCommandGetsASuggestion() {
    assertWrong(Call.casus("rum", report, "--out", out), "casus run");
  }

  @Test
  void trainingNeedsAReaderAndACorpus() throws IOException {
    assertWrong(Call.casus("train"), "No reader was given", "quotations");
    assertWrong(Call.casus("train", "quotations", folder.resolve("none.jsonl"), "--out", out), "none.jsonl", "no file");
    Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), "nonsense");
    assertWrong(Call.casus("train", "quotations", corpus, "--out", out), "corpus.jsonl, line 1", "no JSON");
  }

  @Test
  void unknownOption() {
    assertWrong(Call.casus("run", report, "--out", out, "--fast"), "--fast");
  }

  @Test
  void nothingToReadOrToWriteTo() {
    assertWrong(Call.casus("run"), "--out", "REPORT");
  }

  @Test
  void missingReport() {
    assertWrong(Call.casus("run", folder.resolve("none.txt"), "--out", out), "none.txt", "a folder, a zip file, or -");
  }

  @Test
  void emptyFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertWrong(Call.casus("run", empty, "--out", out), "nothing to read", "empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65", "two", "2.5", "99999999999", ""})
  void threadsOutOfRange(String threads) {
    assertWrong(Call.casus("run", report, "--out", out, "--threads=" + threads),
        "--threads", "\"" + threads + "\"", "1 to 64", "Leave --threads out");
  }

  @Test
  void outIsAFile() {
    assertWrong(Call.casus("run", report, "--out", report), "--out", "is a file");
  }

  @Test
  void outHoldsForeignFiles() throws IOException {
    Files.createDirectory(out);
    foreign = true;
    Files.writeString(out.resolve("thesis.doc"), "three years of work");
    assertWrong(Call.casus("run", report, "--out", out), "thesis.doc", "--force");
  }

  @Test
  void outIsRead() {
    assertWrong(Call.casus("run", folder, "--out", out), "lies in a folder that is read");
    assertWrong(Call.casus("run", folder, "--out", folder), "lies in a folder that is read");
  }

  @Test
  void missingManifest() {
    assertWrong(Call.casus("run", report, "--out", out, "--manifest", folder.resolve("no.csv")), "--manifest", "no.csv");
  }

  @Test
  void missingKnowledge() {
    assertWrong(Call.casus("run", report, "--out", out, "--knowledge", folder.resolve("no")), "--knowledge", "no folder");
  }

  @Test
  void knowledgeThatNothingReads() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("place.csv"), "id,name\n");
    assertWrong(Call.casus("run", report, "--out", out, "--knowledge", mine), "place.csv", "places.csv");
  }

  @Test
  void knowledgeWithAWrongRow() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("landmarks.csv"), "id,name,from,to,words\nraid,Raid,May,,Harbour raid\n");
    assertWrong(Call.casus("run", report, "--out", out, "--knowledge", mine), "--knowledge", "landmarks.csv:2");
    Files.delete(mine.resolve("landmarks.csv"));
    Files.writeString(mine.resolve("dates.yaml"), "rules: [\n");
    assertWrong(Call.casus("run", report, "--out", out, "--knowledge", mine), "--knowledge", "dates.yaml");
  }

  @Test
  void manifestThatIsNone() throws IOException {
    Path manifest = Files.writeString(folder.resolve("manifest.csv"), "colour,shape\nred,round\n");
    assertWrong(Call.casus("run", report, "--out", out, "--manifest", manifest), "--manifest");
  }

  @Test
  void forceReplacesNobodysBrief() throws IOException {
    Files.createDirectory(out);
    foreign = true;
    Path brief = Files.writeString(out.resolve("incidents.csv"), "mine");
    assertWrong(Call.casus("run", report, "--out", out, "--force"), "\"incidents.csv\"", "did not write");
    assertEquals("mine", Files.readString(brief));
  }

  /** A wrong call makes no folder, and puts nothing into one that is there. */
  private void assertWrong(Call call, String... words) {
    assertEquals(ExitCode.WRONG_USE, call.code(), call.err());
    assertEquals("", call.out());
    for (String word : words) {
      assertTrue(call.err().contains(word), () -> word + " is not in: " + call.err());
    }
    assertTrue(call.err().contains("--help"), call.err());
    assertFalse(call.err().contains("\tat "), call.err());
    assertFalse(Files.exists(out.resolve("brief.html")), "a wrong call wrote a case");
    assertTrue(foreign || !Files.exists(out), "a wrong call made a folder");
  }
}
