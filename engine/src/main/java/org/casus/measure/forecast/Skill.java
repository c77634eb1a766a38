package org.casus.measure.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Draws;
import org.casus.measure.tempo.Interval;

/**
 * How much better forecasts were than those of a simple benchmark, such as climatology: 1 - S / S_benchmark. 1 is
 * perfect, 0 no better, below 0 worse. Immutable and thread-safe.
 *
 * @param forecasts how many
 * @param estimate the skill
 * @param interval by the block bootstrap
 */
public record Skill(int forecasts, double estimate, Interval interval) {

  /**
   * Compares scores of the same outcomes. The bootstrap draws runs of neighbouring pairs around the end to the start
   * (Politis and Romano 1992), since what follows one outcome is not independent of it.
   *
   * @param scores scores of the forecasts in order of time, lower being better
   * @param benchmark those of the benchmark for the same outcomes
   * @param block how many neighbours stay together, at least 1 and no more than there are scores
   * @param level of the interval, such as 0.95
   * @param count how many bootstrap draws, such as 999
   */
  public static Skill against(double[] scores, double[] benchmark, int block, double level, int count, Draws draws) {
    Scores.same(scores.length, benchmark.length);
    Checked.atLeast("number of forecasts", scores.length, 2);
    Checked.atLeast("length of a block", block, 1);
    Checked.atLeast("number of forecasts less the length of a block", scores.length - block, 0);
    Checked.level(level);
    Checked.atLeast("number of draws", count, 1);
    Checked.positive("sum of the benchmark's scores", Arrays.stream(benchmark).sum());
    double[] drawn = draws.values(count, random -> drawn(scores, benchmark, block, random));
    Arrays.sort(drawn);
    double estimate = 1 - Arrays.stream(scores).sum() / Arrays.stream(benchmark).sum();
    return new Skill(scores.length, estimate, new Interval(at(drawn, (1 - level) / 2), at(drawn, (1 + level) / 2)));
  }

  private static double drawn(double[] scores, double[] benchmark, int block, SplittableRandom random) {
    double sum = 0;
    double against = 0;
    int start = 0;
    for (int i = 0; i < scores.length; i++) {
      start = i % block == 0 ? random.nextInt(scores.length) : start;
      int at = (start + i % block) % scores.length;
      sum += scores[at];
      against += benchmark[at];
    }
    return against > 0 ? 1 - sum / against : sum > 0 ? Double.NEGATIVE_INFINITY : 0;
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
