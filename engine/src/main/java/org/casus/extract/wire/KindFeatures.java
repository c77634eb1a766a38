package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** What is seen of a filler, or of a sentence alone, to tell the sort of incident. Stateless. */
final class KindFeatures {

  private KindFeatures() {}

  static List<String> of(Scene scene, Found found) {
    Sentence sentence = found.span().sentence();
    Token head = sentence.tokens().get(found.span().head());
    List<String> features = new ArrayList<>(ofSentence(scene, sentence));
    features.add("part " + found.part());
    features.add("noun " + WordClasses.lemma(head));
    scene.classes().of(head).forEach(c -> features.add("sort " + c));
    if (sentence.parsed()) {
      TreePath path = TreePath.of(sentence, found.span().head());
      features.add("governed " + path.relation() + " " + path.governorLemma());
      features.addAll(path.toAct(scene.classes()));
    }
    return features;
  }

  /**
   * What is seen of a report, to tell which sorts of incident it tells of.
   *
   * @param report probability that it tells of any
   * @param passages the same of each sentence
   */
  static List<String> ofReport(Scene scene, double report, double[] passages) {
    TreeSet<String> features = new TreeSet<>(Steps.of("report", report));
    for (Sentence sentence : scene.discourse().sentences()) {
      double passage = passages[sentence.index()];
      String where = sentence.index() < 3 ? "opening " : "later ";
      for (Token token : sentence.tokens()) {
        List<String> classes = scene.classes().of(token);
        if (scene.classes().act(token) || classes.contains("what-weapon")) {
          features.add("word " + WordClasses.lemma(token));
          features.add(where + WordClasses.lemma(token));
          for (String c : classes) {
            features.add(where + c);
            features.addAll(Steps.of(c + " in sentence", passage));
          }
          features.addAll(Steps.of(WordClasses.lemma(token) + " in sentence", passage));
        }
      }
    }
    return List.copyOf(features);
  }

  static List<String> ofSentence(Scene scene, Sentence sentence) {
    TreeSet<String> features = new TreeSet<>();
    for (Sentence other : scene.discourse().sentences()) {
      int distance = Math.abs(other.index() - sentence.index());
      String where = distance == 0 ? "here " : distance == 1 ? "near " : other.index() < 2 ? "opening " : "report ";
      for (Token token : other.tokens()) {
        List<String> classes = scene.classes().of(token);
        if (scene.classes().act(token) || classes.contains("what-weapon")) {
          features.add(where + WordClasses.lemma(token));
          classes.forEach(c -> features.add(where + c));
        }
      }
    }
    return List.copyOf(features);
  }
}
