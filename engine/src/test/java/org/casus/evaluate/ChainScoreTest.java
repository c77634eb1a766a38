package org.casus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainScoreTest {

  /** Twelve mentions in chains of five, two and five: the example of Bagga and Baldwin 1998, taken up by Luo 2005. */
  private static final List<String> NOTED = letters("aaaaabbccccc");

  /** MUC and B³ as Bagga and Baldwin give them, F1 of CEAF as Luo gives it; the last two answers are Luo's own. */
  @ParameterizedTest
  @CsvSource({
      "aaaaabbbbbbb, 0.900, 1.0, 0.762, 1.0, 0.733",
      "aaaaabbaaaaa, 0.900, 1.0, 0.583, 1.0, 0.667",
      "aaaaaaaaaaaa, 0.818, 1.0, 0.375, 1.0, 0.294",
      "abcdefghijkl, 0.000, 0.0, 1.000, 0.25, 0.178"})
  void givesThePublishedFigures(String read, double mucPrecision, double mucRecall, double cubedPrecision, double cubedRecall, double ceaf) {
    ChainScore score = new ChainScore(NOTED, letters(read));
    assertEquals(mucPrecision, score.muc().precision(), 0.0005);
    assertEquals(mucRecall, score.muc().recall(), 0.0005);
    assertEquals(cubedPrecision, score.cubed().precision(), 0.0005);
    assertEquals(cubedRecall, score.cubed().recall(), 0.0005);
    assertEquals(ceaf, score.aligned().f1(), 0.0005);
  }

  /** By hand: {1,2},{3} against {1},{2,3}: one link of one each is missed; mentions share 2 of 4 and 1; each chain is paired at 2/3. */
  @Test
  void countsChainsOfOneMention() {
    ChainScore score = new ChainScore(letters("aab"), letters("xyy"));
    assertEquals(0, score.muc().f1(), 1e-9);
    assertEquals((0.5 + 0.5 + 1) / 3, score.cubed().recall(), 1e-9);
    assertEquals((1 + 0.5 + 0.5) / 3, score.cubed().precision(), 1e-9);
    assertEquals(2.0 / 3, score.aligned().f1(), 1e-9);
    assertEquals((0 + 2.0 / 3 + 2.0 / 3) / 3, score.conll(), 1e-9);
  }

  @Test
  void wantsTheSameMentions() {
    assertThrows(IllegalArgumentException.class, () -> new ChainScore(letters("aa"), letters("a")));
  }

  /** Links need a chain of two; without any, MUC has nothing to measure. */
  @Property
  void theSameChainsUnderOtherNamesArePerfect(@ForAll("labels") List<String> noted) {
    ChainScore score = new ChainScore(noted, noted.stream().map(label -> "other " + label).toList());
    boolean links = noted.stream().distinct().count() < noted.size();
    assertEquals(links ? 1 : 0, score.muc().f1(), 1e-9);
    assertEquals(1, score.cubed().f1(), 1e-9);
    assertEquals(1, score.aligned().f1(), 1e-9);
  }

  @Property
  void theOrderOfMentionsDoesNotMatter(@ForAll("labels") List<String> noted, @ForAll long seed) {
    List<String> read = new ArrayList<>(noted);
    Collections.shuffle(read, new Random(seed));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < noted.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed + 1));
    ChainScore one = new ChainScore(noted, read);
    ChainScore other = new ChainScore(order.stream().map(noted::get).toList(), order.stream().map(read::get).toList());
    assertEquals(one.muc().f1(), other.muc().f1(), 1e-9);
    assertEquals(one.cubed().f1(), other.cubed().f1(), 1e-9);
    assertEquals(one.aligned().f1(), other.aligned().f1(), 1e-9);
  }

  /** What a person and the machine say changes places: precision and recall change with it. */
  @Property
  void precisionIsTheRecallOfTheOtherSide(@ForAll("labels") List<String> noted, @ForAll long seed) {
    List<String> read = new ArrayList<>(noted);
    Collections.shuffle(read, new Random(seed));
    ChainScore one = new ChainScore(noted, read);
    ChainScore other = new ChainScore(read, noted);
    assertEquals(one.muc().precision(), other.muc().recall(), 1e-9);
    assertEquals(one.cubed().precision(), other.cubed().recall(), 1e-9);
    assertEquals(one.aligned().precision(), other.aligned().recall(), 1e-9);
  }

  @Provide
  Arbitrary<List<String>> labels() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f").list().ofMinSize(1).ofMaxSize(14);
  }

  private static List<String> letters(String labels) {
    return labels.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }
}
