package org.casus.measure.hawkes;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.casus.measure.tempo.Checked;

/**
 * Simulates processes by thinning (Ogata 1981): candidates come at a rate that is no lower than the intensity, which only
 * falls until the next event, and each stays with the share of that rate which the intensity has. The same generator
 * gives the same events. Stateless.
 */
public final class Thinning {
  private static final int MOST = 10_000_000;

  private Thinning() {}

  /** Events of the univariate process, ascending. */
  public static double[] times(ExpHawkes process, double from, double to, SplittableRandom random) {
    return times(new StepHawkes(new double[] {process.mu()}, process.n(), process.beta()), from, to, random);
  }

  /** Events of the process with a baseline in steps, ascending. */
  public static double[] times(StepHawkes process, double from, double to, SplittableRandom random) {
    Checked.positive("length of the window", to - from);
    double[] times = new double[64];
    int size = 0;
    double largest = Arrays.stream(process.mu()).max().orElseThrow();
    double length = (to - from) / process.mu().length;
    double active = 0;
    double now = from;
    while (true) {
      double ceiling = largest + process.n() * process.beta() * active;
      double gap = -Math.log1p(-random.nextDouble()) / ceiling;
      now += gap;
      if (now >= to) {
        return Arrays.copyOf(times, size);
      }
      active *= Math.exp(-process.beta() * gap);
      double baseline = process.mu()[Math.min(process.mu().length - 1, (int) ((now - from) / length))];
      if (random.nextDouble() * ceiling < baseline + process.n() * process.beta() * active) {
        active++;
        times = size == times.length ? Arrays.copyOf(times, 2 * size) : times;
        times[size++] = now;
        endless(size);
      }
    }
  }

  /** Events of several kinds. */
  public static Marked events(MultiHawkes process, double from, double to, SplittableRandom random) {
    Checked.positive("length of the window", to - from);
    int kinds = process.mu().length;
    double[][] active = new double[kinds][kinds];
    double[] times = new double[64];
    int[] marks = new int[64];
    int size = 0;
    double now = from;
    while (true) {
      double ceiling = Arrays.stream(intensities(process, active)).sum();
      double gap = -Math.log1p(-random.nextDouble()) / ceiling;
      now += gap;
      if (now >= to) {
        return new Marked(Arrays.copyOf(times, size), Arrays.copyOf(marks, size), kinds, from, to);
      }
      age(process, active, gap);
      int kind = chosen(intensities(process, active), random.nextDouble() * ceiling);
      if (kind < kinds) {
        times = size == times.length ? Arrays.copyOf(times, 2 * size) : times;
        marks = size == marks.length ? Arrays.copyOf(marks, 2 * size) : marks;
        times[size] = now;
        marks[size++] = kind;
        endless(size);
        for (double[] row : active) {
          row[kind]++;
        }
      }
    }
  }

  private static double[] intensities(MultiHawkes process, double[][] active) {
    double[] intensities = process.mu().clone();
    for (int i = 0; i < intensities.length; i++) {
      for (int j = 0; j < intensities.length; j++) {
        intensities[i] += process.n()[i][j] * process.beta()[i][j] * active[i][j];
      }
    }
    return intensities;
  }

  private static void age(MultiHawkes process, double[][] active, double gap) {
    for (int i = 0; i < active.length; i++) {
      for (int j = 0; j < active.length; j++) {
        active[i][j] *= Math.exp(-process.beta()[i][j] * gap);
      }
    }
  }

  /** The kind into whose share the draw falls, or one past the last. */
  private static int chosen(double[] intensities, double draw) {
    double left = draw;
    for (int i = 0; i < intensities.length; i++) {
      left -= intensities[i];
      if (left < 0) {
        return i;
      }
    }
    return intensities.length;
  }

  private static void endless(int size) {
    if (size > MOST) {
      throw new IllegalArgumentException("The process brought about more than " + MOST
          + " events; with n of 1 or more it explodes, so take a smaller n or a shorter window.");
    }
  }
}
