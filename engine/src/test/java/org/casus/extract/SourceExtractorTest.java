package org.casus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casus.assertion.CitedSource;
import org.casus.assertion.SourceKind;
import org.casus.corpus.EndNote;
import org.casus.corpus.LinkMark;
import org.casus.corpus.TextRange;
import org.junit.jupiter.api.Test;

class SourceExtractorTest {

  private final SourceExtractor extractor = new SourceExtractor(ReadReport.KNOWLEDGE);

  private List<CitedSource> read(ReadReport report) {
    return extractor.read(report.mentions, report.voices);
  }

  private static TextRange range(String text, String part) {
    int begin = text.indexOf(part);
    return new TextRange(begin, begin + part.length());
  }

  @Test
  void aNoteMayHoldSeveralWorks() {
    String body = "Gunmen shelled the fort.[1] The fort fell.[2]";
    String note = "[1] Anna B. Novak, “The Fort Falls,” The Valley Post, May 3, 2016, http://valley.example/fort.html; “Shells again,” Hill News, May 2016.";
    String text = body + "\n" + note;
    List<TextRange> paragraphs = List.of(range(text, body), range(text, note));
    EndNote endNote = new EndNote("[1]", range(text, note), List.of(range(text, "[1]")));
    List<CitedSource> found = read(ReadReport.of(text, paragraphs, List.of(endNote), List.of()));
    CitedSource first = found.get(0);
    assertEquals("Anna B. Novak", first.author());
    assertEquals("The Fort Falls", first.title());
    assertEquals("The Valley Post", first.publisher());
    assertEquals("2016-05-03", first.date());
    assertEquals("http://valley.example/fort.html", first.url());
    assertTrue(String.valueOf(first.supports()).startsWith("Gunmen shelled the fort"));
    assertEquals("Shells again", found.get(1).title());
    assertEquals("2016-05", found.get(1).date());
    assertEquals("[2]", found.get(2).marker());
    assertNull(found.get(2).name());
  }

  @Test
  void quotedSpeechInANoteIsNoTitle() {
    assertEquals(List.of(), CitationParser.parse("[4] “We hold the fort,” said Anna Novak on May 3."));
  }

  @Test
  void foreignLinksKeepTheirSign() {
    String text = "The rebels *announced a new front in the valley.";
    LinkMark link = new LinkMark(range(text, "*announced"), null, true);
    CitedSource source = read(ReadReport.of(text, List.of(range(text, text)), List.of(), List.of(link))).get(0);
    assertEquals("*", source.marker());
    assertTrue(source.foreign());
    assertEquals(SourceKind.NOTE, source.kind());
  }

  @Test
  void speakersAreOfficialExpertOrAnonymous() {
    List<CitedSource> found = read(ReadReport.of("General Anna Novak said that the fort had fallen. Jan Horak, an analyst at a think tank,"
        + " said the fall was expected. A senior official said that talks would follow."));
    assertEquals(List.of(SourceKind.OFFICIAL, SourceKind.EXPERT, SourceKind.ANONYMOUS), found.stream().map(CitedSource::kind).toList());
    assertEquals("senior official", found.get(2).name());
  }
}
