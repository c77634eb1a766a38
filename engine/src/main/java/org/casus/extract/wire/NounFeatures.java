package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** What is seen of a noun, to tell which part it has in an incident. One for a noun; not shared. */
final class NounFeatures {

  private final Scene scene;
  private final Sentence sentence;
  private final int head;
  private final List<String> features = new ArrayList<>();

  private NounFeatures(Scene scene, Sentence sentence, int head) {
    this.scene = scene;
    this.sentence = sentence;
    this.head = head;
  }

  /**
   * The features of a noun.
   *
   * @param report probability that the report tells of an incident
   * @param passage the same of the sentence
   */
  static List<String> of(Scene scene, Sentence sentence, int head, double report, double passage) {
    NounFeatures noun = new NounFeatures(scene, sentence, head);
    noun.words();
    noun.modifiers();
    noun.neighbours();
    noun.acts();
    noun.place();
    if (sentence.parsed()) {
      noun.tree();
    }
    noun.features.addAll(Steps.of("report", report));
    noun.features.addAll(Steps.of("sentence", passage));
    return noun.features;
  }

  private Token token(int at) {
    return sentence.tokens().get(at);
  }

  private String word(int at) {
    return at < 0 ? "^" : at >= sentence.tokens().size() ? "$" : token(at).text().toLowerCase(Locale.ROOT);
  }

  private String lemma(int at) {
    return at < 0 ? "^" : at >= sentence.tokens().size() ? "$" : WordClasses.lemma(token(at));
  }

  private String cluster(int at) {
    return at < 0 ? "^" : at >= sentence.tokens().size() ? "$" : token(at).cluster();
  }

  /** The classes of a word, or its being a name or number. */
  private List<String> sorts(int at) {
    if (at < 0 || at >= sentence.tokens().size()) {
      return List.of();
    }
    List<String> sorts = new ArrayList<>(scene.classes().of(token(at)));
    if (!token(at).name().equals("O")) {
      sorts.add(token(at).name().toLowerCase(Locale.ROOT));
    }
    if (sorts.isEmpty()) {
      sorts.add(token(at).cluster().isEmpty() ? token(at).tag() : "~" + token(at).cluster());
    }
    return sorts;
  }

  private void words() {
    Token token = token(head);
    features.add("word " + word(head));
    features.add("noun " + lemma(head));
    features.add("tag " + token.tag());
    features.add("name " + token.name());
    features.add("cluster " + token.cluster());
    sorts(head).forEach(s -> features.add("sort " + s));
    String text = word(head);
    features.add("ends " + text.substring(Math.max(0, text.length() - 3)));
  }

  private void modifiers() {
    int start = NounSpans.start(sentence, head);
    for (int i = start; i < head; i++) {
      features.add("modifier " + lemma(i));
      features.add("modifier cluster " + token(i).cluster());
      sorts(i).forEach(s -> features.add("modifier sort " + s));
    }
    features.add("determiner " + NounSpans.determiner(sentence, start));
    features.add("run of " + Math.min(4, head - start + 1));
    boolean last = NounSpans.lastOfRun(sentence, head);
    features.add(last ? "last of run" : "inside run before " + lemma(head + 1));
    if (!last) {
      sorts(head + 1).forEach(s -> features.add("inside run before sort " + s));
    }
    features.add("phrase " + (start < head ? lemma(head - 1) + " " : "") + lemma(head));
    features.add("opens with " + lemma(start));
  }

  private void neighbours() {
    int start = NounSpans.start(sentence, head);
    int before = start - 1;
    if (before >= 0 && !NounSpans.determiner(sentence, start).equals("none")) {
      before--;
    }
    features.add("before " + word(before));
    features.add("before " + word(before - 1) + " " + word(before));
    sorts(before - 1).forEach(s -> features.add("before sort " + s + " " + word(before(start))));
    features.add("after " + word(head + 1));
    features.add("after " + word(head + 1) + " " + word(head + 2));
    sorts(head + 2).forEach(s -> features.add("after " + word(head + 1) + " sort " + s));
    features.add("before cluster " + cluster(before - 1) + " " + cluster(before));
    features.add("after cluster " + cluster(head + 1) + " " + cluster(head + 2));
    for (int i = 2; i <= 4; i++) {
      features.add("near before " + lemma(before - i + 1));
      features.add("near after " + lemma(head + i));
    }
  }

  private int before(int start) {
    return NounSpans.determiner(sentence, start).equals("none") ? start - 1 : start - 2;
  }

  /** The acts of the sentence, the nearest of them on each side, and those of the sentences around. */
  private void acts() {
    List<Token> acts = scene.acts(sentence);
    String sort = sorts(head).get(0);
    for (Token act : acts) {
      features.add("act " + WordClasses.lemma(act));
      scene.classes().of(act).forEach(c -> features.add("act class " + c));
      scene.classes().of(act).forEach(c -> features.add("act class " + c + " of " + sort));
    }
    if (acts.isEmpty()) {
      features.add("no act");
    }
    nearest(acts.stream().filter(t -> t.index() < head).max(Comparator.comparingInt(Token::index)), "behind");
    nearest(acts.stream().filter(t -> t.index() > head).min(Comparator.comparingInt(Token::index)), "ahead of");
    scene.actClasses(sentence.index() - 1).forEach(c -> features.add("sentence before " + c));
    scene.actClasses(sentence.index() + 1).forEach(c -> features.add("sentence after " + c));
  }

  private void nearest(Optional<Token> found, String side) {
    if (found.isEmpty()) {
      return;
    }
    Token act = found.get();
    int distance = Math.abs(act.index() - head);
    String far = distance < 3 ? "by" : distance < 6 ? "near" : distance < 12 ? "off" : "far";
    String form = act.verb() ? act.tag() : "NN";
    features.add(side + " " + WordClasses.lemma(act) + " " + form);
    for (String sort : scene.classes().of(act)) {
      features.add(side + " " + sort + " " + form + " " + far);
      sorts(head).forEach(s -> features.add(side + " " + sort + " " + s));
    }
  }

  private void place() {
    features.add("in sentence " + Math.min(9, sentence.index()));
    features.add("said " + Math.min(4, scene.times(token(head))) + " times");
    features.add("words before " + Math.min(5, head / 4));
  }

  private void tree() {
    TreePath path = TreePath.of(sentence, head);
    features.add("is " + path.relation());
    for (String sort : sorts(head)) {
      features.add(sort + " governed " + path.relation() + " " + path.governorLemma());
      path.governorSorts(scene.classes()).forEach(s -> features.add(sort + " governed " + path.relation() + " sort " + s));
      path.toAct(scene.classes()).forEach(way -> features.add(sort + " " + way));
    }
    features.add("governed " + path.relation() + " cluster " + path.governorCluster());
    features.add("governed " + path.relation() + " " + path.governorLemma());
    path.governorSorts(scene.classes()).forEach(s -> features.add("governed " + path.relation() + " sort " + s));
    features.add("governed " + path.relation() + " " + path.governorLemma() + " up " + path.grandRelation() + " " + path.grandLemma());
    features.add("grand " + path.grandRelation() + " " + path.grandLemma());
    path.toAct(scene.classes()).forEach(features::add);
    path.below(scene.classes()).forEach(features::add);
  }
}
