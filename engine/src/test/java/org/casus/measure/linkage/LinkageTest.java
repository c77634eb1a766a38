package org.casus.measure.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights by hand, rates on simulated pairs, spellings of Winkler's paper. */
class LinkageTest {
  private static final Field NAME = new Field("name", List.of("same", "other"), new double[] {0.9, 0.1}, new double[] {0.01, 0.99});
  private static final Field DAY = new Field("day", List.of("same", "near", "other"), new double[] {0.7, 0.2, 0.1}, new double[] {0.05, 0.15, 0.8});
  private static final FellegiSunter MODEL = new FellegiSunter(List.of(NAME, DAY), 0.02);

  private static Compared pair(int name, int day) {
    return new Compared(0, 1, new int[] {name, day}, new double[2]);
  }

  @Test
  void weightsByHand() {
    assertEquals(Math.log(90 * 14) / Math.log(2), MODEL.weight(pair(0, 0)), 1e-12);
    assertEquals(0.02 * 0.9 * 0.7 / (0.02 * 0.9 * 0.7 + 0.98 * 0.01 * 0.05), MODEL.probability(pair(0, 0)), 1e-12);
    assertEquals(0.02 * 0.2 / (0.02 * 0.2 + 0.98 * 0.15), MODEL.probability(pair(Field.UNSAID, 1)), 1e-12);
    assertEquals(List.of(new FellegiSunter.Weight("day", "other", -3)), MODEL.weights(pair(Field.UNSAID, 2)));
  }

  @Test
  void rareValuesWeighMore() {
    Frequencies frequencies = Frequencies.of(List.of("Taji", "Taji", "Taji", "Erbil"), 0.01);
    assertEquals(0, frequencies.rarity("Taji", 0.75), 1e-12);
    assertEquals(Math.log(3) / Math.log(2), frequencies.rarity("Erbil", 0.75), 1e-12);
    assertEquals(0.01, frequencies.share("Harir"), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"0.95, SAME", "0.949, REVIEW", "0.201, REVIEW", "0.2, APART", "0, APART", "1, SAME"})
  void band(double probability, Decision decision) {
    assertEquals(decision, Decision.of(probability));
  }

  @ParameterizedTest
  @CsvSource({"MARTHA, MARHTA, 0.961", "DIXON, DICKSONX, 0.813", "DWAYNE, DUANE, 0.840", "ABC, XYZ, 0", "TAJI, TAJI, 1"})
  void spellings(String left, String right, double likeness) {
    assertEquals(likeness, Spelling.likeness(left, right), 5e-4);
    assertEquals(Spelling.likeness(left, right), Spelling.likeness(right, left), 1e-12);
  }

  @Test
  void ratesAreFoundInSimulatedPairs() {
    Field third = new Field("weapon", List.of("same", "other"), new double[] {0.85, 0.15}, new double[] {0.3, 0.7});
    FellegiSunter truth = new FellegiSunter(List.of(NAME, DAY, third), 0.02);
    SplittableRandom random = new Draws(16, 1).generator(0);
    List<Compared> pairs = new ArrayList<>();
    List<Compared> different = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      boolean same = random.nextDouble() < truth.share();
      pairs.add(drawn(truth, same, random));
      different.add(drawn(truth, false, random));
    }
    double[][] u = LinkageFit.differing(different, new int[] {2, 3, 2});
    assertEquals(0.05, u[1][0], 0.005);
    List<Field> guess = List.of(NAME.with(new double[] {0.7, 0.3}, u[0]), DAY.with(new double[] {0.5, 0.3, 0.2}, u[1]),
        third.with(new double[] {0.6, 0.4}, u[2]));
    FellegiSunter fit = LinkageFit.same(new FellegiSunter(guess, 0.1), pairs, pairs.size());
    assertEquals(0.02, fit.share(), 0.003);
    assertEquals(0.9, fit.fields().get(0).m()[0], 0.05);
    assertEquals(0.7, fit.fields().get(1).m()[0], 0.05);
    assertEquals(0.85, fit.fields().get(2).m()[0], 0.05);
  }

  private static Compared drawn(FellegiSunter truth, boolean same, SplittableRandom random) {
    int[] levels = new int[truth.fields().size()];
    for (int i = 0; i < levels.length; i++) {
      double[] rates = same ? truth.fields().get(i).m() : truth.fields().get(i).u();
      double left = random.nextDouble();
      while (levels[i] < rates.length - 1 && left >= rates[levels[i]]) {
        left -= rates[levels[i]++];
      }
    }
    return new Compared(0, 1, levels, new double[levels.length]);
  }

  @Test
  void ratesThatAreNoneAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> NAME.with(new double[] {0.9, 0.2}, NAME.u()));
    assertThrows(IllegalArgumentException.class, () -> NAME.with(new double[] {1, 0}, NAME.u()));
    assertThrows(IllegalArgumentException.class, () -> new FellegiSunter(List.of(NAME), 0));
  }
}
