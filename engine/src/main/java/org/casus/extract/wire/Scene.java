package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** A report seen by the words of violence in it: the acts of each sentence, and how often each noun returns. */
final class Scene {

  private final Discourse discourse;
  private final WordClasses classes;
  private final List<List<Token>> acts = new ArrayList<>();
  private final Map<String, Integer> nouns = new HashMap<>();
  private final Ages ages;

  Scene(Discourse discourse, WordClasses classes) {
    this.discourse = discourse;
    this.classes = classes;
    this.ages = new Ages(discourse.report().text());
    for (Sentence sentence : discourse.sentences()) {
      acts.add(classes.acts(sentence));
      sentence.tokens().stream().filter(Token::noun).forEach(t -> nouns.merge(WordClasses.lemma(t), 1, Integer::sum));
    }
  }

  Discourse discourse() {
    return discourse;
  }

  WordClasses classes() {
    return classes;
  }

  List<Token> acts(Sentence sentence) {
    return acts.get(sentence.index());
  }

  /** The kinds of acts in a sentence; none for a sentence before the first or after the last. */
  TreeSet<String> actClasses(int sentence) {
    TreeSet<String> found = new TreeSet<>();
    if (sentence >= 0 && sentence < acts.size()) {
      acts.get(sentence).forEach(t -> classes.of(t).stream().filter(c -> c.startsWith("act-")).forEach(found::add));
    }
    return found;
  }

  /** How long ago things happened as a sentence dates them. */
  List<String> ages(Sentence sentence) {
    return ages.of(discourse.written(sentence));
  }

  /** How often the report has this noun. */
  int times(Token noun) {
    return nouns.getOrDefault(WordClasses.lemma(noun), 0);
  }
}
