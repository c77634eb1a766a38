package org.casus.measure.hawkes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A quasi-Newton minimiser within a box: the update of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright 2006,
 * chapter 6) over the coordinates that are off their bounds, with projected, backtracking steps. Ours because Hipparchus
 * has none with gradient and bounds. For objectives of order 1 with curvature of order 1. A coordinate whose bounds are equal
 * stays fixed. Not thread-safe.
 */
public final class BoxBfgs {
  private static final int MOST_STEPS = 400;
  private static final double ROUGH = 1e-4;
  private static final double CLOSE = 1e-8;
  private static final double LONGEST = 2;
  private static final double SMALLEST_GAIN = 1e-15;

  /** How far rounding may put a value off, by itself; within that, the slope tells whether a step was good. */
  private static final double NOISE = 1e-12;
  /** A run from another start that comes so near a minimum found before, above it, would only find it again. */
  private static final double NEAR = 0.1;

  private final Objective objective;
  private final double[] low;
  private final double[] high;
  private double[] point;
  private double[] slope;
  private double value;
  private double[][] inverse;

  /** Whether nothing is known about the second derivatives yet, so that not even the size of the inverse is right. */
  private boolean unknown = true;

  private boolean[] free;

  /** What is minimised. */
  public interface Objective {

    /** The value at a point; fills in the gradient. */
    double at(double[] point, double[] gradient);
  }

  /**
   * Where it ended.
   *
   * @param point the minimum
   * @param value the value there
   * @param inverse the approximated inverse of the second derivatives, a start for a similar objective
   */
  public record Minimum(double[] point, double value, double[][] inverse) {}

  /** Minimises from several starts, first roughly, then closely from where the best of them ended. */
  public static Minimum minimise(Objective objective, double[] low, double[] high, List<double[]> starts) {
    List<BoxBfgs> runs = new ArrayList<>();
    List<Minimum> found = new ArrayList<>();
    for (double[] start : starts) {
      BoxBfgs run = new BoxBfgs(objective, low, high, start);
      runs.add(run);
      found.add(run.descend(ROUGH, found));
    }
    return runs.stream().min(Comparator.comparingDouble(run -> run.value)).orElseThrow().descend(CLOSE, List.of());
  }

  /** Minimises closely from a start, with second derivatives known about. */
  public static Minimum minimise(Objective objective, double[] low, double[] high, Minimum start) {
    BoxBfgs run = new BoxBfgs(objective, low, high, start.point());
    run.inverse = Vectors.copy(start.inverse());
    run.unknown = false;
    return run.descend(CLOSE, List.of());
  }

  private BoxBfgs(Objective objective, double[] low, double[] high, double[] start) {
    this.objective = objective;
    this.low = low;
    this.high = high;
    this.point = clipped(start);
    this.slope = new double[start.length];
    this.value = objective.at(point, slope);
    this.inverse = Vectors.diagonal(start.length, 1);
    this.free = free();
  }

  /** Goes down until no slope is above a tolerance, or where others have been. */
  private Minimum descend(double tolerance, List<Minimum> others) {
    boolean fresh = false;
    for (int step = 0; step < MOST_STEPS && steepest() > tolerance && others.stream().noneMatch(this::near); step++) {
      boolean moved = step();
      if (!moved && fresh) {
        break;
      }
      fresh = !moved;
      if (!moved) {
        forget();
      }
    }
    return new Minimum(point, value, inverse);
  }

  private boolean near(Minimum other) {
    return value >= other.value() && Arrays.stream(Vectors.minus(point, other.point())).allMatch(way -> Math.abs(way) < NEAR);
  }

  /** The largest slope along a coordinate that can still move. */
  private double steepest() {
    double most = 0;
    for (int i = 0; i < slope.length; i++) {
      most = Math.max(most, free[i] ? Math.abs(slope[i]) : 0);
    }
    return most;
  }

  private boolean step() {
    double[] direction = direction();
    double descent = Vectors.dot(direction, slope);
    if (!(descent < 0)) {
      return false;
    }
    double scale = Math.min(1, LONGEST / Arrays.stream(direction).map(Math::abs).max().orElse(1));
    double[] next = new double[point.length];
    for (int tries = 0; tries < 40 && -descent * scale > SMALLEST_GAIN * Math.abs(value); tries++, scale *= 0.3) {
      double[] there = clipped(along(direction, scale));
      double reached = objective.at(there, next);
      boolean lower = reached < value && reached <= value + 1e-4 * Vectors.dot(slope, Vectors.minus(there, point));
      boolean flatter = Math.abs(reached - value) <= NOISE * Math.abs(value) && Math.abs(Vectors.dot(next, direction)) < -0.5 * descent;
      if (lower || flatter) {
        take(there, reached, next);
        return true;
      }
    }
    return false;
  }

  private void take(double[] there, double reached, double[] next) {
    double[] moved = Vectors.minus(there, point);
    double[] turned = Vectors.minus(next, slope);
    point = there;
    value = reached;
    slope = next.clone();
    boolean[] before = free;
    free = free();
    if (Arrays.equals(before, free)) {
      update(moved, turned);
    } else {
      forget();
    }
  }

  private void forget() {
    inverse = Vectors.diagonal(point.length, 1);
    unknown = true;
  }

  /**
   * H becomes (I - r s y') H (I - r y s') + r s s' with r = 1 / s'y, over the free coordinates. The first time H is s'y / y'y on the
   * diagonal, about as large as it should be (Nocedal and Wright 2006, 6.20).
   */
  private void update(double[] s, double[] y) {
    for (int i = 0; i < s.length; i++) {
      y[i] = free[i] ? y[i] : 0;
      s[i] = free[i] ? s[i] : 0;
    }
    double curvature = Vectors.dot(s, y);
    if (!(curvature > 1e-12 * Math.sqrt(Vectors.dot(s, s) * Vectors.dot(y, y)))) {
      return;
    }
    if (unknown) {
      inverse = Vectors.diagonal(point.length, curvature / Vectors.dot(y, y));
      unknown = false;
    }
    double[] hy = times(y);
    double factor = (1 + Vectors.dot(y, hy) / curvature) / curvature;
    for (int i = 0; i < s.length; i++) {
      for (int j = 0; j < s.length; j++) {
        inverse[i][j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / curvature;
      }
    }
  }

  private double[] direction() {
    double[] held = new double[slope.length];
    for (int i = 0; i < held.length; i++) {
      held[i] = free[i] ? -slope[i] : 0;
    }
    double[] direction = times(held);
    for (int i = 0; i < held.length; i++) {
      direction[i] = free[i] ? direction[i] : 0;
    }
    return direction;
  }

  /** Which coordinates are off their bounds, or drawn away from them. */
  private boolean[] free() {
    boolean[] moving = new boolean[point.length];
    for (int i = 0; i < moving.length; i++) {
      moving[i] = !(point[i] <= low[i] && slope[i] >= 0) && !(point[i] >= high[i] && slope[i] <= 0) && low[i] < high[i];
    }
    return moving;
  }

  private double[] times(double[] vector) {
    double[] product = new double[vector.length];
    Arrays.setAll(product, i -> Vectors.dot(inverse[i], vector));
    return product;
  }

  private double[] along(double[] direction, double scale) {
    double[] there = point.clone();
    Arrays.setAll(there, i -> point[i] + scale * direction[i]);
    return there;
  }

  private double[] clipped(double[] there) {
    double[] within = new double[there.length];
    Arrays.setAll(within, i -> Math.min(high[i], Math.max(low[i], there[i])));
    return within;
  }
}
