package org.casus.extract.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.discourse.Annotator;
import org.casus.discourse.Discourse;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationReaderTest {

  private static final Annotator ANNOTATOR = new Annotator(Knowledge.shipped(), tokens -> true);
  private static final QuotationReader READER = QuotationReader.shipped();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The mayor said the bridge had been closed for a week.|The mayor|said|the bridge had been closed for a week
      According to the ministry, two soldiers were wounded.|the ministry|According to|two soldiers were wounded
      The rebels fired first, a spokesman told reporters.|a spokesman|told|The rebels fired first
      “We did not do it,” said the governor.|the governor|said|“We did not do it,”
      """)
  void findsWhoSaysWhat(String text, String source, String cue, String content) {
    Utterance found = read(text).get(0);
    assertEquals(source, words(text, found.source()));
    assertEquals(cue, words(text, found.cue()));
    assertEquals(content, words(text, found.content()));
    assertTrue(found.probability() >= QuotationReader.LEAST);
    assertFalse(found.reasons().isEmpty());
  }

  @Test
  void aQuotationRunsOnBehindItsSpeaker() {
    String text = "“The road is shut,” the colonel said. “Nobody will pass before Monday.”";
    assertEquals("“The road is shut,” ... “Nobody will pass before Monday.”", words(text, read(text).get(0).content()));
  }

  @Test
  void nobodySpeaksInAPlainStatement() {
    assertTrue(read("Two trucks burned on the road to the harbour.").isEmpty());
  }

  @Test
  void learnsTheSameFromTheSame() throws IOException {
    byte[] first = trained();
    assertEquals(List.of(), List.of(java.util.Arrays.mismatch(first, trained())).stream().filter(i -> i >= 0).toList());
    byte[] again = written(QuotationModel.read(new ByteArrayInputStream(first)));
    assertEquals(-1, java.util.Arrays.mismatch(first, again));
  }

  @Test
  void whatIsNoModelIsRefused() {
    IOException refused = assertThrows(IOException.class, () -> QuotationModel.read(new ByteArrayInputStream(new byte[8])));
    assertTrue(String.valueOf(refused.getMessage()).contains("train them anew"));
  }

  private static byte[] trained() throws IOException {
    String text = "The mayor said the bridge was closed. The ship left. The guard said the gate was open. The rain stopped.";
    Utterance mayor = new Utterance(List.of(range(text, "The mayor")), List.of(range(text, "said")),
        List.of(range(text, "the bridge was closed")), 1, List.of());
    Utterance guard = new Utterance(List.of(range(text, "The guard")), List.of(new TextRange(text.indexOf("said the gate"), text.indexOf("said the gate") + 4)),
        List.of(range(text, "the gate was open")), 1, List.of());
    Lesson lesson = new Lesson(discourse(text), List.of(mayor, guard));
    return written(QuotationModel.train(List.of(lesson, lesson, lesson)));
  }

  private static byte[] written(QuotationModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  private static TextRange range(String text, String words) {
    return new TextRange(text.indexOf(words), text.indexOf(words) + words.length());
  }

  private static List<Utterance> read(String text) {
    return READER.read(discourse(text)).all();
  }

  private static Discourse discourse(String text) {
    return ANNOTATOR.annotate(new Report("r", "r.txt", "0", null, null, null, null, null, "en", text,
        List.of(new TextRange(0, text.length())), List.of(), List.of()));
  }

  private static String words(String text, List<TextRange> ranges) {
    return String.join(" ... ", ranges.stream().map(r -> text.substring(r.begin(), r.end())).toList());
  }
}
