package org.casus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casus evaluate} on short annotations. */
class EvaluateTest {

  private static final String QUOTE = "Ten rockets were fired at the Ain al-Asad air base on 3 March 2021.";

  private final Path folder;
  private final Path gold;
  private final Path out;

  EvaluateTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    gold = Files.createDirectory(folder.resolve("gold"));
    out = folder.resolve("evaluation");
    annotate("one", "");
    annotate("two", " Nobody was hurt.");
  }

  @Test
  void saysAndWritesWhatItMeasuredTheSameForAnyNumberOfThreads() throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"),
        "before\n<!-- casus evaluate " + gold + " -->\nformer\n<!-- end -->\nafter\n");
    Call call = Call.casus("evaluate", gold, "--out", out, "--threads", "1", "--page", page);
    assertEquals(ExitCode.DONE, call.code(), call.err());
    assertTrue(call.err().startsWith("Reading 2 reports"), call.err());
    for (String word : List.of("Compared 2 reports", "events", "P 1.000  R 1.000  F1 1.000", "case score")) {
      assertTrue(call.out().contains(word), () -> word + " is not in: " + call.out());
    }
    assertFiles();
    assertPage(Files.readString(page));
    Path other = folder.resolve("other");
    assertEquals(ExitCode.DONE, Call.casus("evaluate", gold, "--out", other, "-q", "--threads", "8").code());
    for (String file : List.of("evaluation.json", "evaluation.md", "evaluation.html")) {
      assertArrayEquals(Files.readAllBytes(out.resolve(file)), Files.readAllBytes(other.resolve(file)), file);
    }
  }

  private void assertFiles() throws IOException {
    String text = Files.readString(out.resolve("evaluation.md"));
    assertTrue(text.contains("Of 100 events in the annotation, the machine finds 100"), text);
    String page = Files.readString(out.resolve("evaluation.html"));
    assertTrue(page.contains("95 % interval") && !page.contains("<script"), page);
  }

  /** The figures stand in their place, and the rest of the page is as it was. */
  private static void assertPage(String page) {
    assertTrue(page.startsWith("before\n<!-- casus") && page.endsWith("<!-- end -->\nafter\n"), page);
    assertTrue(page.contains("| events | 1.00 | 1.00 | 1.00 |") && !page.contains("former"), page);
  }

  @Test
  void badAnnotationsAreNamedAndTheOthersUsed() throws IOException {
    Files.writeString(gold.resolve("broken.json"), "{\"document\": ");
    Files.writeString(gold.resolve("lonely.json"), "{\"document\": {\"file\": \"nowhere.txt\"}}");
    Call call = Call.casus("evaluate", gold, "--out", out, "--quiet");
    assertEquals(ExitCode.UNREADABLE_REPORTS, call.code(), call.err());
    for (String word : List.of("broken.json", "no JSON", "lonely.json", "\"nowhere.txt\"")) {
      assertTrue(call.err().contains(word), () -> word + " is not in: " + call.err());
    }
    assertFalse(call.err().contains("\tat "), call.err());
    assertTrue(Files.readString(out.resolve("evaluation.json")).contains("\"reports\" : 2"));
  }

  @Test
  void wrongUse() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertWrong(Call.casus("evaluate", folder.resolve("none"), "--out", out), "GOLD", "none");
    assertWrong(Call.casus("evaluate", empty, "--out", out), "no annotation", "empty");
    assertWrong(Call.casus("evaluate", gold, "--out", out, "--texts", folder.resolve("none")), "--texts", "no folder");
    assertWrong(Call.casus("evaluate", gold, "--out", gold.resolve("inside")), "--out");
    assertWrong(Call.casus("evaluate", gold, "--out", out, "--corpus", "muc7"), "muc7");
    assertWrong(Call.casus("evaluate", gold, "--out", out, "--corpus", "muc4", "--texts", folder), "--corpus");
    assertWrong(Call.casus("evaluate", gold, "--out", out, "--page", folder.resolve("none.md")), "--page", "<!-- end -->");
    assertFalse(Files.exists(out));
  }

  @Test
  void aBadLineOfACorpusIsNamed() throws IOException {
    Path corpus = Files.writeString(folder.resolve("muc.jsonl"), "{\"docid\": \"A\"}\nnonsense\n"
        + "{\"docid\": \"B\", \"text\": \"REBELS ATTACKED THE TOWN.\", \"templates\": [], \"modern\": []}\n");
    Call call = Call.casus("evaluate", "--corpus", "muc4", corpus, "--out", out, "--quiet");
    assertEquals(ExitCode.UNREADABLE_REPORTS, call.code(), call.err());
    assertTrue(call.err().contains("muc.jsonl, line 1") && call.err().contains("muc.jsonl, line 2"), call.err());
  }

  private void annotate(String name, String more) throws IOException {
    Files.writeString(gold.resolve(name + ".txt"), "Base attacked\n\n" + QUOTE + more + "\n");
    Files.writeString(gold.resolve(name + ".json"), """
        {"document": {"file": "%s.txt"},
         "places": [{"id": "base", "names": ["Ain al-Asad air base", "Ain al-Asad"]}],
         "events": [{"id": "e1", "type": "ASSAULT", "weapons": ["rocket"], "place": ["base"],
                     "date": {"from": "2021-03-03", "to": "2021-03-03"}, "quotes": ["%s"]}]}
        """.formatted(name, QUOTE));
  }

  private static void assertWrong(Call call, String... words) {
    assertEquals(ExitCode.WRONG_USE, call.code(), call.err());
    for (String word : words) {
      assertTrue(call.err().contains(word), () -> word + " is not in: " + call.err());
    }
  }
}
