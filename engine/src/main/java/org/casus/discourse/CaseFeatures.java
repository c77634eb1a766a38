package org.casus.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the case of a word is told by: the word, what lexicon and registers say of it, and the same of its neighbours. */
final class CaseFeatures {

  private final CaseLexicon lexicon;
  private final CaseNames names;

  CaseFeatures(CaseLexicon lexicon, CaseNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** The words that stand alone in brackets somewhere in a report, as "(FBI)" does. */
  static Set<String> bracketed(List<List<CaseWord>> sentences) {
    return sentences.stream().flatMap(List::stream).filter(CaseFeatures::inBrackets).map(CaseWord::key).collect(Collectors.toSet());
  }

  private static boolean inBrackets(CaseWord word) {
    return word.before().matches(".*[(\\[]") && word.after().matches("[)\\]].*");
  }

  /** The features of each word of a sentence. */
  List<List<String>> of(List<CaseWord> sentence, Set<String> bracketed) {
    List<String> hints = names.hints(sentence);
    List<String> evidence = sentence.stream().map(w -> lexicon.evidence(w.key())).toList();
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      List<String> features = new ArrayList<>();
      own(sentence.get(i), evidence.get(i), hints.get(i), bracketed, features);
      around(sentence, evidence, hints, i, features);
      all.add(features);
    }
    return all;
  }

  private static void own(CaseWord word, String evidence, String hint, Set<String> bracketed, List<String> features) {
    String key = word.key();
    String ending = key.substring(Math.max(0, key.length() - 3));
    String known = evidence.startsWith("never") ? "unseen" : "seen";
    features.add("always");
    features.add("word " + key);
    features.add("written " + evidence);
    features.add("ending " + known + " " + ending);
    features.add("length " + Math.min(6, key.length()) + " " + known);
    if (key.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      features.add("no vowel " + Math.min(6, key.length()));
    }
    if (!hint.isEmpty()) {
      features.add("register " + hint);
      features.add("register " + hint + " " + evidence);
    }
    if (inBrackets(word)) {
      features.add("in brackets " + evidence);
    }
    if (bracketed.contains(key)) {
      features.add("somewhere in brackets " + evidence);
      features.add("somewhere in brackets");
    }
  }

  private static void around(
      List<CaseWord> sentence, List<String> evidence, List<String> hints, int i, List<String> features) {
    String before = i == 0 ? "start" : evidence.get(i - 1);
    String after = i + 1 == sentence.size() ? "end" : evidence.get(i + 1);
    String own = evidence.get(i);
    features.add("signs before " + sentence.get(i).before());
    features.add("signs after " + sentence.get(i).after());
    features.add("signs before " + sentence.get(i).before() + " word " + sentence.get(i).key());
    features.add("signs after " + sentence.get(i).after() + " word " + sentence.get(i).key());
    features.add("signs " + sentence.get(i).before() + "_" + own);
    features.add("before " + before + " " + own);
    features.add("after " + after + " " + own);
    features.add("between " + before + " " + after);
    features.add("word before " + (i == 0 ? "start" : sentence.get(i - 1).key()));
    features.add("word after " + (i + 1 == sentence.size() ? "end" : sentence.get(i + 1).key()));
    if (i > 0) {
      features.add("words " + sentence.get(i - 1).key() + " " + sentence.get(i).key());
      features.add("word before " + sentence.get(i - 1).key() + " " + own);
    }
    if (i + 1 < sentence.size()) {
      features.add("words " + sentence.get(i).key() + "_" + sentence.get(i + 1).key());
      features.add("word after " + sentence.get(i + 1).key() + " " + own);
      features.add("register after " + hints.get(i + 1) + " " + own);
    }
    if (i > 1) {
      features.add("two before " + evidence.get(i - 2) + " " + before + " " + own);
    }
  }
}
