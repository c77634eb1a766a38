package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.Thinning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Change points on simulated events. */
class ChangeTest {

  private static double[] stepped(SplittableRandom random, int before, int after) {
    double[] first = Ascending.uniform(random, before, 0, 200);
    double[] second = Ascending.uniform(random, after, 200, 365);
    double[] both = Arrays.copyOf(first, before + after);
    System.arraycopy(second, 0, both, before, after);
    return both;
  }

  @Test
  void aClearChangeIsFoundWhereItIs() {
    double[] times = stepped(new SplittableRandom(1), 15, 60);
    SingleChange.Tested tested = SingleChange.test(times, 0, 365, 30, 28, 499, new Draws(2, 1));
    SingleChange.Found found = tested.found();
    assertEquals(200, found.at(), 15);
    assertTrue(found.likely().contains(found.at()) && found.likely().contains(200) && found.likely().width() < 60, found.toString());
    assertTrue(tested.lies().low() <= found.likely().low() && tested.lies().high() >= found.likely().high(), tested.toString());
    assertEquals(found.before() / found.at(), found.rateBefore(), 1e-12);
    assertEquals(75, found.before() + found.after());
    assertTrue(tested.uniformP() <= 0.01 && tested.blockP() <= 0.02, tested.toString());
  }

  @Test
  void theLikelihoodIsSearchedAsIfOnAFineGrid() {
    for (int seed = 0; seed < 10; seed++) {
      double[] times = Ascending.uniform(new SplittableRandom(seed), 25, 0, 365);
      double best = Double.NEGATIVE_INFINITY;
      for (double s = 30; s <= 335; s += 0.01) {
        double at = s;
        int before = (int) Arrays.stream(times).filter(t -> t <= at).count();
        best = Math.max(best, RateStep.gain(before, s, 25, 365));
      }
      double found = SingleChange.find(times, 0, 365, 30).statistic();
      assertTrue(found >= best - 1e-9 && found < best + 0.05, found + " against " + best);
      assertEquals(found, SingleChange.supremum(times, 0, 365, 30), 1e-12);
    }
  }

  /** Clustered events, constant baseline: a uniform null sees changes that are not there, blocks far fewer. */
  @Test
  void blocksResistClusters() {
    int naive = 0;
    int robust = 0;
    for (int i = 0; i < 120; i++) {
      double[] times = Thinning.times(new ExpHawkes(20 / 365.0, 0.5, 0.2), 0, 365, new Draws(31, 1).generator(i));
      if (times.length >= 20) {
        SingleChange.Tested tested = SingleChange.test(times, 0, 365, 30, 28, 99, new Draws(i, 1));
        naive += tested.uniformP() <= 0.05 ? 1 : 0;
        robust += tested.blockP() <= 0.05 ? 1 : 0;
      }
    }
    assertTrue(naive > 25, "The naive test rejected " + naive + " of 120");
    assertTrue(robust <= 22 && robust < naive / 2, "Blocks rejected " + robust + " of 120, the naive test " + naive);
  }

  /** Where a change is said to lie it lies, clusters or not; the plain likelihood interval misses it much more often. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4})
  void theIntervalCoversTheChange(double branching) {
    int covered = 0;
    int plainly = 0;
    for (int i = 0; i < 150; i++) {
      double[] before = Thinning.times(new ExpHawkes(0.15 * (1 - branching), branching, 0.2), 0, 180, new Draws(51, 1).generator(i));
      double[] after = Thinning.times(new ExpHawkes(0.6 * (1 - branching), branching, 0.2), 180, 365, new Draws(52, 1).generator(i));
      SingleChange.Tested tested = SingleChange.test(Arrays.stream(new double[][] {before, after}).flatMapToDouble(Arrays::stream).toArray(),
          0, 365, 30, 28, 19, new Draws(i, 1));
      covered += tested.lies().contains(180) ? 1 : 0;
      plainly += tested.found().likely().contains(180) ? 1 : 0;
    }
    assertTrue(covered >= 132 && covered > plainly, "Of 150 changes " + covered + " were covered, plainly " + plainly);
  }

  @Test
  void uniformTimesKeepTheSize() {
    int uniform = 0;
    int blocks = 0;
    for (int i = 0; i < 200; i++) {
      double[] times = Ascending.uniform(new Draws(41, 1).generator(i), 40, 0, 365);
      SingleChange.Tested tested = SingleChange.test(times, 0, 365, 30, 28, 99, new Draws(i, 1));
      uniform += tested.uniformP() <= 0.05 ? 1 : 0;
      blocks += tested.blockP() <= 0.05 ? 1 : 0;
    }
    assertTrue(uniform <= 20 && blocks <= 20, uniform + " and " + blocks + " of 200 rejected");
  }

  @Test
  void threadsChangeNothing() {
    double[] times = stepped(new SplittableRandom(8), 20, 30);
    assertEquals(SingleChange.test(times, 0, 365, 30, 28, 299, new Draws(6, 1)), SingleChange.test(times, 0, 365, 30, 28, 299, new Draws(6, 8)));
  }

  @Test
  void blocksKeepEveryEventAndItsNeighbours() {
    double[] times = Ascending.uniform(new SplittableRandom(3), 50, 10, 375);
    double[] permuted = new Blocks(times, 10, 375, 28).permuted(new SplittableRandom(4));
    assertEquals(50, permuted.length);
    Checked.times(permuted, 10, 375);
    assertTrue(!Arrays.equals(times, permuted));
    double[] whole = new Blocks(times, 10, 375, 400).permuted(new SplittableRandom(4));
    assertArrayEquals(times, whole, 1e-9);
  }

  @Test
  void thePosteriorAddsUpAndPeaksAtTheChange() {
    int[] counts = {1, 0, 2, 1, 0, 1, 1, 6, 7, 5, 8, 6};
    CountChange.Posterior posterior = CountChange.posterior(counts, 0.5, 1);
    assertEquals(1, Arrays.stream(posterior.probabilities()).sum(), 1e-12);
    assertEquals(7, posterior.mode());
    assertEquals(7, CountChange.find(counts, 1).after());
    assertTrue(posterior.shortest(0.9).contains(7));
  }

  @Test
  void runLengthsSeeAChangeSoonAfterIt() {
    int[] counts = new int[120];
    SplittableRandom random = new SplittableRandom(12);
    for (int day = 0; day < 120; day++) {
      counts[day] = random.nextDouble() < (day < 90 ? 0.1 : 0.9) ? 1 + (day < 90 ? 0 : random.nextInt(3)) : 0;
    }
    double[] course = RunLengths.course(counts, 1, 1, 1 / 365.0, 30);
    assertTrue(course[88] < 0.2, "Before the change: " + course[88]);
    assertTrue(course[115] > 0.95, "After it: " + course[115]);
    assertEquals(0, RunLengths.course(new int[] {2}, 1, 1, 0.01, 30)[0], 0.011);
  }

  /** Two counts, all three run lengths, by hand. */
  @Test
  void runLengthsOfTwoCounts() {
    RunLengths runs = new RunLengths(1, 1, 0.1);
    runs.see(0);
    runs.see(2);
    double fresh = 0.125;
    double after = 2.0 / 3 / 9;
    double all = 0.1 * fresh + 0.9 * after;
    double[] expected = {0.1, 0.9 * 0.1 * fresh / all, 0.9 * 0.9 * after / all};
    assertArrayEquals(expected, runs.probabilities(), 1e-12);
  }

  @Test
  void tooShortAWindowIsRefused() {
    String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> SingleChange.find(new double[] {1, 2}, 0, 50, 30)).getMessage());
    assertTrue(message.contains("30.0") && message.contains("50.0"), message);
  }
}
