package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** What is seen of a whole report, or of a sentence, to tell whether it tells of an incident. Stateless. */
final class PassageFeatures {

  private static final int HEAD = 160;
  private static final double SURE = 0.4;

  private PassageFeatures() {}

  /** The words of the report and of its opening. */
  static List<String> ofReport(Scene scene) {
    TreeSet<String> features = new TreeSet<>();
    for (Sentence sentence : scene.discourse().sentences()) {
      String where = sentence.index() < 3 ? "opening " : null;
      for (String word : words(scene, sentence)) {
        features.add("report has " + word);
        if (where != null) {
          features.add(where + word);
        }
      }
    }
    for (Sentence sentence : scene.discourse().sentences()) {
      scene.ages(sentence).forEach(age -> features.add((sentence.index() < 3 ? "opening " : "report ") + age));
    }
    String text = scene.discourse().report().text();
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    int mark = head.indexOf("[text]");
    Arrays.stream((mark < 0 ? head : head.substring(0, mark)).split("[^a-z]+")).forEach(w -> features.add("headed " + w));
    features.add("report of " + Math.min(10, scene.discourse().sentences().size() / 4) + " times four sentences");
    return List.copyOf(features);
  }

  /** How sure the first look at the report, its sentences and its nouns were; how many of them. */
  static List<String> ofReportAgain(Scene scene, double report, double[] passages, List<Found> nouns) {
    List<String> features = new ArrayList<>(Steps.of("report", report));
    double[] sorted = passages.clone();
    Arrays.sort(sorted);
    for (int i = 1; i <= Math.min(3, sorted.length); i++) {
      features.addAll(Steps.of("sentence of rank " + i, sorted[sorted.length - i]));
    }
    features.addAll(Steps.of("opening", passages.length == 0 ? 0 : passages[0]));
    for (Part part : Part.values()) {
      features.addAll(Steps.of(part.name(), nouns.stream().filter(n -> n.part() == part).mapToDouble(Found::probability).max().orElse(0)));
    }
    features.add("sure nouns " + Math.min(6, nouns.stream().filter(n -> n.probability() > SURE).count()));
    for (int i = 0; i < Math.min(3, passages.length); i++) {
      scene.actClasses(i).forEach(c -> features.add("opening " + c));
    }
    return features;
  }

  /** The words of a sentence, the acts of its neighbours, its place in the report. */
  static List<String> ofSentence(Scene scene, Sentence sentence, double report) {
    List<String> features = new ArrayList<>();
    words(scene, sentence).forEach(w -> features.add("sentence has " + w));
    sentence.tokens().stream().filter(t -> t.noun() || t.verb()).forEach(t -> features.add("sentence has cluster " + t.cluster()));
    scene.actClasses(sentence.index() - 1).forEach(c -> features.add("before: " + c));
    scene.actClasses(sentence.index() + 1).forEach(c -> features.add("after: " + c));
    features.addAll(scene.ages(sentence));
    features.add("sentence " + Math.min(12, sentence.index()));
    features.addAll(Steps.of("report", report));
    return features;
  }

  private static TreeSet<String> words(Scene scene, Sentence sentence) {
    TreeSet<String> words = new TreeSet<>();
    String last = "";
    for (Token token : sentence.tokens()) {
      boolean word = Character.isLetterOrDigit(token.text().charAt(0));
      String lemma = WordClasses.lemma(token);
      if (word) {
        words.add(lemma);
        words.add(last + " " + lemma);
        words.addAll(scene.classes().of(token));
        last = lemma;
      }
    }
    return words;
  }
}
