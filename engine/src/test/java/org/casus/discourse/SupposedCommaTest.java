package org.casus.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day before a name costs no verb its subject. */
class SupposedCommaTest {

  @ParameterizedTest
  @CsvSource({
      "On/IN Friday/NNP Ukrainian/JJ forces/NNS shelled/VBD the/DT town/NN ./., 3, 4",
      "On/IN Sunday/NNP Israel/NNP 's/POS air/NN force/NN bombed/VBD Sanaa/NNP ./., 5, 6",
      "On/IN Monday/NNP the/DT army/NN left/VBD the/DT town/NN ./., 3, 4",
      "On/IN Monday/NNP night/NN militants/NNS stormed/VBD the/DT camp/NN ./., 3, 4",
      "Militants/NNS stormed/VBD the/DT camp/NN on/IN Friday/NNP ./., 0, 1",
  })
  void theSubjectHangsOnItsVerb(String tagged, int subject, int verb) {
    List<CoreLabel> words = ExampleSentences.of(tagged);
    Syntax tree = SupposedComma.parse(new LanguageModels().parser(), words);
    assertEquals(verb, tree.head(subject));
    assertEquals("nsubj", tree.relation(subject));
    assertEquals(1, IntStream.range(0, words.size()).filter(i -> tree.head(i) < 0).count(), "roots");
  }
}
