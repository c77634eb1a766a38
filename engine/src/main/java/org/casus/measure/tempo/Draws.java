package org.casus.measure.tempo;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Numbered random draws. Every draw has a generator of its own, made from the seed and its number alone, so that the
 * number of threads changes no result. Immutable and thread-safe.
 *
 * @param seed the seed, to be stated beside every result
 * @param threads how many threads compute, 1 or more
 */
public record Draws(long seed, int threads) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Rejects a number of threads below 1. */
  public Draws {
    Checked.atLeast("number of threads", threads, 1);
  }

  /** The generator of a draw: the mixing function of SplitMix64 (Steele, Lea and Flood 2014) over seed and number. */
  public SplittableRandom generator(int draw) {
    return new SplittableRandom(mix(mix(seed + GOLDEN) + GOLDEN * draw));
  }

  /** Draws under another seed that follows from this one, for a second question about the same data. */
  public Draws named(String question) {
    return new Draws(mix(seed ^ mix(question.hashCode())), threads);
  }

  /** One number for each draw, in order. The statistic must be thread-safe. */
  public double[] values(int count, ToDoubleFunction<SplittableRandom> statistic) {
    double[] values = new double[count];
    each(count, draw -> values[draw] = statistic.applyAsDouble(generator(draw)));
    return values;
  }

  /** Several numbers for each draw, in order. The statistic must be thread-safe. */
  public double[][] rows(int count, Function<SplittableRandom, double[]> statistic) {
    double[][] rows = new double[count][];
    each(count, draw -> rows[draw] = statistic.apply(generator(draw)));
    return rows;
  }

  /**
   * The Monte-Carlo p that counts the observation among the draws, (1 + #{drawn >= observed}) / (m + 1): never 0, and
   * valid for any number of draws (Davison and Hinkley 1997, section 4.2).
   */
  public static double upperP(double observed, double[] drawn) {
    double least = reaching(observed);
    int reached = 0;
    for (double value : drawn) {
      reached += value >= least ? 1 : 0;
    }
    return (1.0 + reached) / (drawn.length + 1);
  }

  /** What a drawn number must come to at least to count as one that reaches the observation: rounding makes no difference. */
  static double reaching(double observed) {
    return observed - 1e-9 * Math.max(1, Math.abs(observed));
  }

  private void each(int count, java.util.function.IntConsumer draw) {
    if (threads == 1) {
      IntStream.range(0, count).forEach(draw);
      return;
    }
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(() -> IntStream.range(0, count).parallel().forEach(draw)).join();
    } finally {
      pool.shutdown();
    }
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
