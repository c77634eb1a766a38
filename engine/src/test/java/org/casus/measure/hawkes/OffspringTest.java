package org.casus.measure.hawkes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Interval;
import org.junit.jupiter.api.Test;

class OffspringTest {
  private static final double WINDOW = 730;
  private static final int DRAWS = 60;

  @Test
  void itIsARowOfTheWholeFit() {
    Marked events = made(new SplittableRandom(1), 0.8);
    MultiHawkesFit whole = MultiHawkesFit.of(events, MultiHawkes.Decay.TARGET, Bounds.DAYS);
    double sum = 0;
    for (int kind = 0; kind < 2; kind++) {
      Offspring row = Offspring.of(events, kind, Bounds.DAYS);
      sum += row.logLikelihood();
      for (int source = 0; source < 2; source++) {
        assertEquals(whole.process().n()[kind][source], row.n(source), 1e-3);
        Interval interval = row.interval(source, 0.95);
        assertTrue(interval.contains(row.n(source)) || row.n(source) < 1e-5, interval + " about " + row.n(source));
        assertEquals(interval.low() > 0, row.p(source) < 0.05, "an interval of 95 % excludes 0 exactly if p is below 5 %");
      }
    }
    assertEquals(whole.logLikelihood(), sum, 1e-4);
  }

  @Test
  void intervalsHoldWhatIsThere() {
    long held = IntStream.range(0, DRAWS).filter(draw -> Offspring.of(made(new SplittableRandom(draw), 0.8), 0, Bounds.DAYS).interval(1, 0.95).contains(0.8)).count();
    assertTrue(held >= 0.95 * DRAWS - 3 * Math.sqrt(DRAWS * 0.05 * 0.95), held + " of " + DRAWS);
  }

  @Test
  void seriesThatDoNotKnowOfEachOtherSeldomSeemToFollow() {
    long found = IntStream.range(0, DRAWS).filter(draw -> Offspring.of(made(new SplittableRandom(draw), 0), 0, Bounds.DAYS).p(1) < 0.05).count();
    assertTrue(found <= 0.05 * DRAWS + 3 * Math.sqrt(DRAWS * 0.05 * 0.95), found + " of " + DRAWS);
  }

  @Test
  void aKindThatIsNotThereIsRefused() {
    Marked events = made(new SplittableRandom(1), 0);
    assertThrows(IllegalArgumentException.class, () -> Offspring.of(events, 2, Bounds.DAYS));
  }

  /** Strikes anywhere, 40 in expectation, and attacks anywhere, 80; each strike is followed by so many attacks after 3 days on average. */
  private static Marked made(SplittableRandom random, double followed) {
    double[] strikes = Thinning.times(new ExpHawkes(40 / WINDOW, 0, 1), 0, WINDOW, random);
    double[] attacks = Thinning.times(new ExpHawkes(80 / WINDOW, 0, 1), 0, WINDOW, random);
    double[] answers = Arrays.stream(strikes).filter(strike -> random.nextDouble() < followed).map(strike -> strike - 3 * Math.log(1 - random.nextDouble()))
        .filter(time -> time < WINDOW).toArray();
    double[][] all = new double[strikes.length + attacks.length + answers.length][];
    Arrays.setAll(all, i -> i < strikes.length ? new double[] {strikes[i], 1}
        : new double[] {i < strikes.length + attacks.length ? attacks[i - strikes.length] : answers[i - strikes.length - attacks.length], 0});
    Arrays.sort(all, java.util.Comparator.comparingDouble(each -> each[0]));
    return new Marked(Arrays.stream(all).mapToDouble(each -> each[0]).toArray(), Arrays.stream(all).mapToInt(each -> (int) each[1]).toArray(), 2, 0, WINDOW);
  }
}
