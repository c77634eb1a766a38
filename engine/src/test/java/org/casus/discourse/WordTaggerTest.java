package org.casus.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Our tagger gives the very tags that CoreNLP's gives with the same model. */
class WordTaggerTest {

  private static final MaxentTagger THEIRS = new MaxentTagger(LanguageModels.TAGGER, new Properties(), false);
  private static final WordTagger OURS = new WordTagger(THEIRS);

  @Test
  void tagsAreThoseOfCoreNlp() {
    List<List<CoreLabel>> sentences = ExampleSentences.tagged();
    assertTrue(sentences.size() > 150, () -> sentences.size() + " sentences");
    sentences.forEach(WordTaggerTest::same);
  }

  @Test
  void wordsThatNobodyKnows() {
    same(ExampleSentences.of("Qxarblat/X the/X 4,031st/X zzplimmed/X Vrrgh-9/X by/X XKCD/X Inc./X of/X ünkraft/X"));
    same(ExampleSentences.of("zzplim/X"));
    same(ExampleSentences.of("NA/X NA/X"));
  }

  private static void same(List<CoreLabel> sentence) {
    THEIRS.tagCoreLabels(sentence);
    List<String> theirs = sentence.stream().map(CoreLabel::tag).toList();
    OURS.tag(sentence);
    assertEquals(theirs, sentence.stream().map(CoreLabel::tag).toList(), () -> sentence.stream().map(CoreLabel::word).toList().toString());
  }
}
