package org.casus.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our parser gives the very trees that CoreNLP's gives with the same model. */
class TreeParserTest {

  /** The score of two steps may be a tie but for the rounding; so many in a thousand sentences may differ. */
  private static final double TIES = 0.002;

  @Test
  void treesAreThoseOfCoreNlp() {
    List<List<CoreLabel>> sentences = ExampleSentences.tagged();
    assertTrue(sentences.size() > 150, () -> sentences.size() + " sentences");
    DependencyParser theirs = DependencyParser.loadFromModelFile(LanguageModels.PARSER);
    TreeParser ours = new LanguageModels().parser();
    List<String> different = sentences.stream().filter(s -> !theirs(theirs, s).equals(ours(ours, s)))
        .map(s -> s.stream().map(CoreLabel::word).toList() + "\n" + theirs(theirs, s) + "\n" + ours(ours, s)).toList();
    assertTrue(different.size() <= TIES * sentences.size(), () -> String.join("\n", different));
  }

  @Test
  void everyLengthHasATree() {
    TreeParser parser = new LanguageModels().parser();
    assertEquals("[0 root]", ours(parser, ExampleSentences.of("Bombs/NNS")));
    assertEquals("[2 nsubj, 0 root]", ours(parser, ExampleSentences.of("Bombs/NNS fell/VBD")));
    List<CoreLabel> many = ExampleSentences.of("bombs/NNS fell/VBD and/CC ".repeat(200));
    assertEquals(many.size(), ours(parser, many).split(",").length);
  }

  private static String ours(TreeParser parser, List<CoreLabel> sentence) {
    Syntax tree = parser.parse(sentence);
    String[] arcs = new String[sentence.size()];
    Arrays.setAll(arcs, i -> tree.head(i) + 1 + " " + tree.relation(i));
    return Arrays.toString(arcs);
  }

  private static String theirs(DependencyParser parser, List<CoreLabel> sentence) {
    String[] arcs = new String[sentence.size()];
    for (TypedDependency arc : parser.predict(sentence).typedDependencies()) {
      arcs[arc.dep().index() - 1] = arc.gov().index() + " " + arc.reln();
    }
    return Arrays.toString(arcs);
  }
}
