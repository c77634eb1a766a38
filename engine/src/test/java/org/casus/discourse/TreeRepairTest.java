package org.casus.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeRepairTest {

  private static final Annotator ANNOTATOR = new Annotator(Knowledge.shipped(), tokens -> true);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The Wagner Group has been accused of killing 300 civilians in Moura. | killing | accused | civilians
      The ADF is accused by the army of killing 12 farmers near Oicha.     | killing | accused | farmers
      Gunmen fled after killing six miners near Djibo.                     | killing | fled    | miners
      Azerbaijan accused Armenia of bombing Ganja.                         | bombing | accused | Ganja
      """)
  void aGerundAfterAPrepositionHasItsObject(String text, String gerund, String above, String object) {
    Sentence sentence = sentence(text);
    int at = at(sentence, gerund);
    assertEquals(above, sentence.tokens().get(sentence.tree().head(at)).text());
    assertEquals(List.of(object), sentence.tree().children(at, "obj").stream().map(o -> sentence.tokens().get(o).text()).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Two officials, who asked not to be named, said rebels attacked the base. | officials | said     | rebels    | attacked
      Two officials, who asked not to be named, said Kataib Hezbollah was responsible for it. | officials | said | Hezbollah | responsible
      Abdul Rahman, who heads the council, said the army had shelled the village. | Rahman   | said     | army      | shelled
      """)
  void whoIsDescribedAndThenSpeaksIsNotWhoDidIt(String text, String speaker, String saying, String doer, String done) {
    Sentence sentence = sentence(text);
    assertEquals(saying, sentence.tokens().get(sentence.tree().head(at(sentence, speaker))).text());
    assertEquals(done, sentence.tokens().get(sentence.tree().head(at(sentence, doer))).text());
    assertEquals("nsubj", sentence.tree().relation(at(sentence, doer)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Thousands fled from attacking forces near Goma.  | attacking | forces
      The army was ashamed of its losing commanders.   | losing    | commanders
      """)
  void aParticipleBeforeItsNounStays(String text, String participle, String noun) {
    Sentence sentence = sentence(text);
    int at = at(sentence, participle);
    assertEquals("amod", sentence.tree().relation(at));
    assertEquals(noun, sentence.tokens().get(sentence.tree().head(at)).text());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      On Monday rebels attacked the army camp Kofi.                       | rebels   | attacked
      On 7 September fighters attacked the river boat near Mopti.         | fighters | attacked
      Before dawn on 14 May drones hit the processing plant at Abqaiq.    | drones   | hit
      • On 7 September fighters attacked the river boat near Mopti.       | fighters | attacked
      """)
  void aDayBeforeTheDoerIsNotPartOfHisName(String text, String doer, String verb) {
    Sentence sentence = sentence(text);
    assertEquals("nsubj", sentence.tree().relation(at(sentence, doer)));
    assertEquals(verb, sentence.tokens().get(sentence.tree().head(at(sentence, doer))).text());
  }

  private static int at(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow().index();
  }

  private static Sentence sentence(String text) {
    Report report = new Report("doc-1", "a.txt", "0", null, null, null, new PublicationDate("2016-06-01"), null, "en",
        text, List.of(new TextRange(0, text.length())), List.of(), List.of());
    return ANNOTATOR.annotate(report).sentences().get(0);
  }
}
