package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Steps looked for where they can be the highest, against all of them. */
class HighestStepTest {
  private static final double FROM = 100;
  private static final double TO = 465;
  private static final double SHORTEST = 30;

  @Property(tries = 300)
  void leavesNoHigherStepOut(@ForAll long seed, @ForAll @IntRange(max = 300) int events, @ForAll boolean wholeDays, @ForAll boolean permuted) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] uneven = random.doubles(events).map(share -> FROM + (share < 0.5 ? share * share : share) * (TO - FROM))
        .map(time -> wholeDays ? Math.floor(time) : time).sorted().toArray();
    Blocks blocks = new Blocks(uneven, FROM, TO, 28);
    Laid laid = permuted ? blocks.laid(random) : Laid.asTheyAre(uneven);
    double[] times = laid.toArray();
    double highest = byHand(times);
    assertEquals(highest, HighestStep.gain(laid, FROM, TO, SHORTEST), 1e-12 * Math.max(1, highest));
    assertTrue(HighestStep.reaches(highest - 1e-9, laid, FROM, TO, SHORTEST));
    assertFalse(HighestStep.reaches(highest + 1e-9, laid, FROM, TO, SHORTEST));
  }

  /** Just before, and just after, each event and at both ends. */
  private static double byHand(double[] times) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double time : Arrays.copyOf(times, times.length + 2)) {
      for (double at : new double[] {time, FROM + SHORTEST, TO - SHORTEST}) {
        if (at >= FROM + SHORTEST && at <= TO - SHORTEST) {
          int before = (int) Arrays.stream(times).filter(each -> each < at).count();
          int upTo = (int) Arrays.stream(times).filter(each -> each <= at).count();
          highest = Math.max(highest, Math.max(gain(before, at, times.length), gain(upTo, at, times.length)));
        }
      }
    }
    return highest;
  }

  private static double gain(int before, double at, int events) {
    return RateStep.gain(before, at - FROM, events, TO - FROM);
  }

  @Property(tries = 50)
  void theSameBlocksLaidOrCopied(@ForAll long seed) {
    double[] times = Ascending.uniform(new SplittableRandom(seed), 80, FROM, TO);
    Blocks blocks = new Blocks(times, FROM, TO, 28);
    double[] permuted = blocks.permuted(new SplittableRandom(seed));
    assertArrayEquals(permuted, blocks.laid(new SplittableRandom(seed)).toArray());
    assertEquals(SingleChange.test(times, FROM, TO, SHORTEST, 28, 99, new Draws(seed, 1)).blockP(),
        SingleChange.blockP(times, FROM, TO, SHORTEST, 28, 99, new Draws(seed, 1)));
  }

  @Property(tries = 100)
  void sortsAsTheLibraryDoes(@ForAll long seed, @ForAll @IntRange(max = 500) int count, @ForAll boolean uneven) {
    double[] values = new SplittableRandom(seed).doubles(count, FROM, TO).map(value -> uneven ? FROM + Math.floor((value - FROM) / 50) : value).toArray();
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    assertArrayEquals(sorted, Ascending.of(values, FROM, TO));
  }
}
