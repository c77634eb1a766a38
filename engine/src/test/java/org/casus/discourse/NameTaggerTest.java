package org.casus.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Our tagger of names gives the very labels and classes of words that CoreNLP's gives with the same model. */
class NameTaggerTest {

  private static final CRFClassifier<CoreLabel> THEIRS = LanguageModels.loadNames();
  private static final NameTagger OURS = new NameTagger(THEIRS);

  @Test
  void namesAreThoseOfCoreNlp() {
    List<List<CoreLabel>> sentences = ExampleSentences.tagged();
    Set<String> labels = new HashSet<>();
    sentences.forEach(s -> labels.addAll(same(s)));
    assertEquals(Set.of("O", "PERSON", "ORGANIZATION", "LOCATION"), labels);
    assertTrue(sentences.size() > 150, () -> sentences.size() + " sentences");
  }

  @Test
  void wordsThatStandAgainAndWordsThatNobodyKnows() {
    same(ExampleSentences.of("They/PRP met/VBD Almeida/NNP near/IN town/NN and/CC then/RB Almeida/NNP left/VBD ./."));
    same(ExampleSentences.of("They/PRP met/VBD Almeida/NNP near/IN town/NN and/CC then/RB Alex/NNP Almeida/NNP left/VBD ./."));
    same(ExampleSentences.of("Qxarblat/NNP at/IN .../: the/DT the/DT 4,031st/JJ colour/NN of/IN \"/`` X/NNP"));
    same(ExampleSentences.of("Baghdad/NNP"));
  }

  private static List<String> same(List<CoreLabel> sentence) {
    NameTagger.Names ours = OURS.names(sentence);
    List<CoreLabel> theirs = THEIRS.classifySentence(sentence);
    assertEquals(theirs.stream().map(w -> w.get(CoreAnnotations.AnswerAnnotation.class)).toList(), ours.labels(), sentence::toString);
    assertEquals(theirs.stream().map(w -> w.get(CoreAnnotations.DistSimAnnotation.class)).toList(), ours.clusters());
    return ours.labels();
  }
}
