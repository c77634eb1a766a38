package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.discourse.Sentence;
import org.casus.pipeline.Layers;
import org.casus.pipeline.OneReport;
import org.junit.jupiter.api.Test;

class VoiceFinderTest {

  /** Who speaks at the word, in a report of these paragraphs. */
  private static String at(String word, String... paragraphs) {
    List<TextRange> body = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.add(new TextRange(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append("\n\n");
    }
    ReadReport report = ReadReport.of(text.toString(), body, List.of(), List.of());
    int offset = text.indexOf(word);
    Sentence sentence = report.mentions.grounded().discourse().sentences().stream()
        .filter(s -> s.begin() <= offset && offset < s.end()).findFirst().orElseThrow();
    return report.voices.at(sentence, sentence.tokenAt(offset)).by().name();
  }

  @Test
  void aPublisherInCapitalsAndOneThatIsNotAreOneName() {
    assertEquals("Institute for Desk Work", published("INSTITUTE FOR DESK WORK"));
    assertEquals("Example Desk", published("Example Desk"));
    assertEquals("BBC Monitoring", published("BBC MONITORING"));
    assertEquals("AFP", published("AFP"));
  }

  /** Whose word the report itself is, where this is its publisher. */
  private static String published(String publisher) {
    Report plain = OneReport.report("Kataib Hezbollah attacked Camp Taji on 3 May 2021.");
    Report report = new Report(plain.id(), plain.file(), plain.sha256(), null, publisher, null, plain.published(), null, "en",
        plain.text(), plain.body(), List.of(), List.of());
    return OneReport.workspace(report).get(Layers.READING).attributions().get(0).voice().by().name();
  }

  @Test
  void aQuotationThatIsNeverClosedEndsWithItsSentence() {
    assertEquals("report", at("undermine", "The governor Anna Novak said on Friday: “The rebels came at night.", "The raids undermine the truce."));
  }

  @Test
  void anApostropheOpensNothing() {
    assertEquals("report", at("undermine", "Anna Novak said the rebels' raids were over.", "The soldiers' ambushes went on. The raids undermine the truce."));
  }

  @Test
  void aQuotedWordAtTheHeadOfASentenceIsNotAQuotedSentence() {
    assertEquals("report", at("undermine", "Anna Novak said the raid was over. \"Bandits\" is a word that fits men who undermine the truce."));
  }

  @Test
  void aQuotationRunsOnToTheSpeakerNamedAtItsEnd() {
    assertEquals("Leslie Stone", at("panic", "“The campaign is in panic. It could lead to war,” said Leslie Stone."));
  }

  @Test
  void aFurtherQuotationBelongsToTheSpeakerBefore() {
    assertEquals("Anna Novak", at("reinforce", "“The ship has come,” said Anna Novak. “It will reinforce our bonds.”"));
  }

  @Test
  void aQuotationMayRunOverParagraphs() {
    assertEquals("Anna Novak", at("reinforce", "Anna Novak said: “The ship has come to the port.", "“It will reinforce our bonds.”"));
  }
}
