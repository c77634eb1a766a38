package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Numeral;

/** Chooses the ticks of an axis: steps of 1, 2 or 5 times a power of ten, decades, or what the calendar offers. */
final class Ticks {
  private static final double SLACK = 1e-6;

  private Ticks() {}

  /** As many ticks as have room; none on an axis of categories, whose names are laid out otherwise. */
  static List<Tick> on(Ruler ruler, boolean up) {
    return switch (ruler.scale()) {
      case LINEAR -> Tick.fitting(linear(ruler), ruler, up);
      case LOG -> Tick.fitting(log(ruler), ruler, up);
      case DATE -> Tick.fitting(DateTicks.finestFirst(ruler), ruler, up);
      case CATEGORY -> List.of();
    };
  }

  /** The range widened to the ticks beyond its ends, where the scale is linear. */
  static Ruler rounded(Ruler ruler) {
    Ruler once = widened(ruler);
    return once.equals(ruler) ? ruler : rounded(once);
  }

  private static Ruler widened(Ruler ruler) {
    List<Tick> ticks = on(ruler, true);
    if (ruler.scale() != Axis.Scale.LINEAR || ticks.size() < 2) {
      return ruler;
    }
    Step step = Step.between(ticks.get(0).value(), ticks.get(1).value());
    return new Ruler(ruler.scale(), step.times(Math.floor(ruler.low() / step.times(1) + SLACK)),
        step.times(Math.ceil(ruler.high() / step.times(1) - SLACK)), ruler.start(), ruler.end());
  }

  /** The distance of ticks: a digit times a power of ten, whose multiples carry no errors of sums. */
  private record Step(int digit, int power) {

    static Step between(double first, double second) {
      int power = (int) Math.floor(Math.log10(second - first) + 1e-4);
      return new Step((int) Math.round((second - first) / Math.pow(10, power)), power);
    }

    double times(double n) {
      return power < 0 ? n * digit / Math.pow(10, -power) : n * digit * Math.pow(10, power);
    }
  }

  private static List<List<Tick>> linear(Ruler ruler) {
    List<List<Tick>> sets = new ArrayList<>();
    int power = (int) Math.floor(Math.log10((ruler.high() - ruler.low()) / 30));
    for (int i = 0; i < 9; i++) {
      sets.add(steps(ruler, new Step(new int[] {1, 2, 5}[i % 3], power + i / 3)));
    }
    return sets;
  }

  private static List<Tick> steps(Ruler ruler, Step step) {
    List<Tick> ticks = new ArrayList<>();
    for (double n = Math.ceil(ruler.low() / step.times(1) - SLACK); ruler.holds(step.times(n)); n++) {
      ticks.add(new Tick(step.times(n), Numeral.of(step.times(n), Math.max(0, -step.power())), ""));
    }
    return ticks;
  }

  private static List<List<Tick>> log(Ruler ruler) {
    List<List<Tick>> sets = new ArrayList<>();
    sets.add(decades(ruler, 1, 1, 2, 5));
    for (int every = 1; every < 12; every++) {
      sets.add(decades(ruler, every, 1));
    }
    if (ruler.high() / ruler.low() < 5) {
      sets.addAll(0, linear(ruler));
    }
    return sets;
  }

  private static List<Tick> decades(Ruler ruler, int every, int... digits) {
    List<Tick> ticks = new ArrayList<>();
    int from = (int) Math.floor(Math.log10(ruler.low()));
    for (int power = Math.floorDiv(from, every) * every; Math.pow(10, power) <= ruler.high(); power += every) {
      for (int digit : digits) {
        double value = power < 0 ? digit / Math.pow(10, -power) : digit * Math.pow(10, power);
        if (value >= ruler.low() && value <= ruler.high()) {
          ticks.add(new Tick(value, Numeral.of(value), ""));
        }
      }
    }
    return ticks;
  }
}
