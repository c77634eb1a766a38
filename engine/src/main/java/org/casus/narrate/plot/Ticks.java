package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Numeral;

/** Chooses the ticks of an axis: steps of 1, 2 or 5 times a power of ten, decades, or what the calendar offers. */
final class Ticks {

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
    double step = ticks.get(1).value() - ticks.get(0).value();
    double low = Math.floor(ruler.low() / step + 1e-9) * step;
    double high = Math.ceil(ruler.high() / step - 1e-9) * step;
    return new Ruler(ruler.scale(), low, high, ruler.start(), ruler.end());
  }

  private static List<List<Tick>> linear(Ruler ruler) {
    List<List<Tick>> sets = new ArrayList<>();
    int power = (int) Math.floor(Math.log10((ruler.high() - ruler.low()) / 30));
    for (int i = 0; i < 9; i++) {
      int digit = new int[] {1, 2, 5}[i % 3];
      sets.add(steps(ruler, digit, power + i / 3));
    }
    return sets;
  }

  private static List<Tick> steps(Ruler ruler, int digit, int power) {
    double step = digit * Math.pow(10, power);
    List<Tick> ticks = new ArrayList<>();
    for (double n = Math.ceil(ruler.low() / step - 1e-9); ruler.holds(n * step); n++) {
      double value = power < 0 ? n * digit / Math.pow(10, -power) : n * step;
      ticks.add(new Tick(value, Numeral.of(value, Math.max(0, -power)), ""));
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
