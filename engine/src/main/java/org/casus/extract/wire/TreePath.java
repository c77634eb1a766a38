package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;

/** Where a noun hangs in its sentence's tree: what governs it, by which preposition, and the way up to an act. */
record TreePath(Sentence sentence, int top, int governor, String relation) {

  private static final Set<String> SAME = Set.of("conj", "appos", "compound", "flat", "nmod:poss", "amod");
  private static final int LONGEST = 5;

  /** The path of a noun: through names, compounds, appositions and conjunctions to what governs them all. */
  static TreePath of(Sentence sentence, int head) {
    Syntax tree = sentence.tree();
    int top = head;
    StringBuilder through = new StringBuilder();
    for (int i = 0; i < LONGEST && tree.head(top) >= 0 && SAME.contains(tree.relation(top)) && !verbConjunct(sentence, top); i++) {
      if (!tree.relation(top).equals("flat")) {
        through.append(tree.relation(top)).append('>');
      }
      top = tree.head(top);
    }
    return new TreePath(sentence, top, tree.head(top), through + relation(sentence, top));
  }

  private static boolean verbConjunct(Sentence sentence, int at) {
    return !sentence.tokens().get(sentence.tree().head(at)).noun() && sentence.tree().relation(at).equals("conj");
  }

  /** The relation with its preposition, for example {@code obl:by}. */
  private static String relation(Sentence sentence, int at) {
    String relation = sentence.tree().relation(at);
    List<Integer> markers = sentence.tree().children(at, "case", "mark");
    return relation.contains(":") && !relation.endsWith(":pass") || markers.isEmpty()
        ? relation
        : relation + ":" + WordClasses.lemma(sentence.tokens().get(markers.get(0)));
  }

  String governorLemma() {
    return governor < 0 ? "nothing" : WordClasses.lemma(sentence.tokens().get(governor)) + voice(governor);
  }

  private String voice(int at) {
    return sentence.tree().children(at, "nsubj:pass", "aux:pass").isEmpty() ? "" : " passive";
  }

  List<String> governorSorts(WordClasses classes) {
    return governor < 0 ? List.of() : classes.of(sentence.tokens().get(governor)).stream().map(s -> s + voice(governor)).toList();
  }

  String governorCluster() {
    return governor < 0 ? "" : sentence.tokens().get(governor).cluster() + voice(governor);
  }

  String grandRelation() {
    return governor < 0 ? "" : relation(sentence, governor);
  }

  String grandLemma() {
    int grand = governor < 0 ? -1 : sentence.tree().head(governor);
    return grand < 0 ? "nothing" : WordClasses.lemma(sentence.tokens().get(grand));
  }

  /** The way up to the first word that names an act. */
  List<String> toAct(WordClasses classes) {
    StringBuilder way = new StringBuilder(relation);
    int at = governor;
    for (int i = 0; i < LONGEST && at >= 0; i++) {
      Token token = sentence.tokens().get(at);
      if (classes.act(token)) {
        List<String> found = new ArrayList<>();
        String form = token.verb() ? voice(at) : " noun";
        found.add("act up " + way + " " + WordClasses.lemma(token) + form);
        classes.of(token).forEach(c -> found.add("act up " + way + " " + c + form));
        return found;
      }
      way.append(" < ").append(relation(sentence, at));
      at = sentence.tree().head(at);
    }
    return List.of("no act up");
  }

  /** What hangs on the noun: "members of", "a car belonging to", "a man who killed". */
  List<String> below(WordClasses classes) {
    List<String> found = new ArrayList<>();
    for (int child : sentence.tree().children(top)) {
      String relation = sentence.tree().relation(child);
      if (relation.startsWith("acl") || relation.startsWith("nmod") || relation.equals("appos")) {
        Token token = sentence.tokens().get(child);
        String way = "has " + relation(sentence, child) + " ";
        found.add(way + WordClasses.lemma(token));
        classes.of(token).forEach(c -> found.add(way + c));
      }
    }
    return found;
  }
}
