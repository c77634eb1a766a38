package org.casus.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LearningTest {

  private static final Training FEW = Training.usual().withLeastCount(1);

  @Test
  void aClassifierLearnsWhatSeparatesAndSaysWhy() {
    List<Classifier.Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(new Classifier.Example("doer", List.of("relation nsubj", "noise " + i % 7)));
      examples.add(new Classifier.Example("target", List.of("relation obj", "noise " + i % 5)));
    }
    Classifier classifier = Classifier.train(examples, FEW);
    Classifier.Decision decision = classifier.decide(List.of("relation obj", "noise 3", "never seen"));
    assertEquals("target", decision.label());
    assertTrue(decision.probability() > 0.9, "probability " + decision.probability());
    assertEquals("relation obj", decision.reasons().get(0));
    assertEquals(decision.probability(), classifier.probability("target", List.of("relation obj", "noise 3")), 1e-9);
    assertEquals(0, classifier.probability("weapon", List.of("relation obj")));
  }

  @Test
  void aRankerChoosesAmongTheCandidatesAtHand() {
    List<Ranker.Choice> choices = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      choices.add(new Ranker.Choice(
          List.of(List.of("distance far"), List.of("distance near"), List.of("distance middle")), 1));
    }
    Ranker ranker = Ranker.train(choices, FEW);
    double[] two = ranker.probabilities(List.of(List.of("distance near"), List.of("distance far")));
    assertTrue(two[0] > 0.9);
    assertEquals(1, two[0] + two[1], 1e-9);
  }

  @Test
  void aTaggerMindsTheLabelBefore() {
    List<Tagger.Sequence> sequences = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sequences.add(new Tagger.Sequence(List.of("O", "B", "I", "O"),
          List.of(List.of("said"), List.of("that"), List.of("word"), List.of("."))));
      sequences.add(new Tagger.Sequence(List.of("O", "O"), List.of(List.of("a"), List.of("word"))));
    }
    Tagger tagger = Tagger.train(sequences, FEW);
    assertEquals(List.of("B", "I"), tagger.tag(List.of(List.of("that"), List.of("word"))));
    assertEquals(List.of("O", "O"), tagger.tag(List.of(List.of("a"), List.of("word"))));
    assertEquals(List.of(), tagger.tag(List.of()));
  }

  @Property(tries = 50)
  void theBestPathAndTheMarginalsAgreeWithAllPathsTriedOut(
      @ForAll @Size(12) List<@DoubleRange(min = -3, max = 3) Double> emitted,
      @ForAll @Size(9) List<@DoubleRange(min = -3, max = 3) Double> moved) {
    double[][] emissions = square(emitted, 3);
    double[][] transitions = square(moved, 3);
    double[][] expected = new double[4][3];
    double total = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int path = 0; path < 81; path++) {
      int[] labels = {path / 27, path / 9 % 3, path / 3 % 3, path % 3};
      double score = score(labels, emissions, transitions);
      most = Math.max(most, score);
      total += Math.exp(score);
      for (int i = 0; i < 4; i++) {
        expected[i][labels[i]] += Math.exp(score);
      }
    }
    assertEquals(most, score(Lattice.best(emissions, transitions), emissions, transitions), 1e-9);
    double[][] marginals = Lattice.marginals(emissions, transitions);
    for (int i = 0; i < 4; i++) {
      double sum = total;
      assertArrayEquals(Arrays.stream(expected[i]).map(x -> x / sum).toArray(), marginals[i], 1e-9);
    }
  }

  private static double[][] square(List<Double> cells, int columns) {
    double[][] table = new double[cells.size() / columns][columns];
    for (int i = 0; i < cells.size(); i++) {
      table[i / columns][i % columns] = cells.get(i);
    }
    return table;
  }

  private static double score(int[] labels, double[][] emissions, double[][] transitions) {
    double score = emissions[0][labels[0]];
    for (int i = 1; i < labels.length; i++) {
      score += transitions[labels[i - 1]][labels[i]] + emissions[i][labels[i]];
    }
    return score;
  }

  @Test
  void theSameTrainingGivesTheSameBytesAndTheyCanBeReadBack() throws IOException {
    byte[] first = bytes(Classifier.train(someExamples(), FEW));
    assertArrayEquals(first, bytes(Classifier.train(someExamples(), FEW)));
    Classifier read = Classifier.read(new ByteArrayInputStream(first));
    assertArrayEquals(first, bytes(read));
  }

  @Test
  void sparsityLeavesOutWhatSaysLittle() {
    Classifier dense = Classifier.train(someExamples(), FEW.withSparsity(0));
    Classifier sparse = Classifier.train(someExamples(), FEW.withSparsity(0.02));
    assertTrue(sparse.size() < dense.size(), sparse.size() + " of " + dense.size());
  }

  @Test
  void weightsOfAnotherFormAreRefusedWithWhatToDo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write("casus-weights 7\nscore\n".getBytes(StandardCharsets.UTF_8));
    }
    IOException refused =
        assertThrows(IOException.class, () -> Ranker.read(new ByteArrayInputStream(out.toByteArray())));
    assertEquals("the weights begin with 'casus-weights 7', expected 'casus-weights 1': train them anew",
        refused.getMessage());
  }

  private static List<Classifier.Example> someExamples() {
    Random random = new Random(3);
    List<Classifier.Example> examples = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String label = List.of("a", "b", "c").get(random.nextInt(3));
      examples.add(new Classifier.Example(label, List.of("says " + label, "noise " + random.nextInt(50), "bias")));
    }
    return examples;
  }

  private static byte[] bytes(Classifier classifier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    classifier.write(out);
    return out.toByteArray();
  }
}
