package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.List;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** What is seen around an organisation's name, to tell how sure the report is that it did it. Stateless. */
final class SurenessFeatures {

  private static final int NEAR = 4;

  private SurenessFeatures() {}

  static List<String> of(Scene scene, NounSpan span) {
    Sentence sentence = span.sentence();
    List<String> features = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String lemma = WordClasses.lemma(token);
      features.add("has " + lemma);
      scene.classes().of(token).forEach(c -> features.add("has " + c));
      if (token.index() < span.first() && token.index() >= span.first() - NEAR) {
        features.add("close before " + lemma);
      }
      if (token.index() > span.last() && token.index() <= span.last() + NEAR) {
        features.add("close after " + lemma);
      }
    }
    scene.actClasses(sentence.index() - 1).forEach(c -> features.add("sentence before " + c));
    scene.actClasses(sentence.index() + 1).forEach(c -> features.add("sentence after " + c));
    features.add("noun " + WordClasses.lemma(sentence.tokens().get(span.head())));
    features.add("in sentence " + Math.min(5, sentence.index()));
    if (sentence.parsed()) {
      TreePath path = TreePath.of(sentence, span.head());
      features.add("governed " + path.relation() + " " + path.governorLemma());
      features.add("grand " + path.grandRelation() + " " + path.grandLemma());
      features.addAll(path.toAct(scene.classes()));
    }
    return features;
  }
}
