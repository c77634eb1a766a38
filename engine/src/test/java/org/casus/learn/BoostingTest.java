package org.casus.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostingTest {

  private static final Boosting.Settings SETTINGS = new Boosting.Settings(30, 4, 0.3, 1, 1);

  /** Exclusive or of two numbers and a number that says nothing: no sum of single numbers tells it. */
  private static BoostedTrees exclusive() {
    List<float[]> examples = new ArrayList<>();
    boolean[] right = new boolean[400];
    float[] weight = new float[right.length];
    Arrays.fill(weight, 1);
    Random random = new Random(1);
    for (int i = 0; i < right.length; i++) {
      float[] numbers = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
      examples.add(numbers);
      right[i] = numbers[0] > 0.4 ^ numbers[1] > 0.6;
    }
    return Boosting.train(List.of("one", "other", "noise"), examples, right, weight, SETTINGS);
  }

  @Test
  void learnsWhatTakesTwoNumbersTogether() {
    BoostedTrees trees = exclusive();
    assertTrue(trees.probability(new float[] {0.9f, 0.1f, 0.5f}) > 0.8);
    assertTrue(trees.probability(new float[] {0.1f, 0.9f, 0.5f}) > 0.8);
    assertTrue(trees.probability(new float[] {0.9f, 0.9f, 0.5f}) < 0.2);
    assertTrue(trees.probability(new float[] {0.1f, 0.1f, 0.5f}) < 0.2);
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    assertArrayEquals(bytes(exclusive()), bytes(exclusive()));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    BoostedTrees trees = exclusive();
    BoostedTrees read = BoostedTrees.read(new ByteArrayInputStream(bytes(trees)));
    assertEquals(trees.names(), read.names());
    assertEquals(trees.probability(new float[] {0.3f, 0.7f, 0.1f}), read.probability(new float[] {0.3f, 0.7f, 0.1f}));
  }

  @Test
  void refusesOtherWeights() throws IOException {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    Classifier.train(List.of(new Classifier.Example("a", List.of("x")), new Classifier.Example("b", List.of("y"))), Training.usual()).write(other);
    assertThrows(IOException.class, () -> BoostedTrees.read(new ByteArrayInputStream(other.toByteArray())));
  }

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    trees.write(out);
    return out.toByteArray();
  }
}
