package org.casus.narrate.plot;

import java.util.List;

/**
 * A place on an axis that is named.
 *
 * @param label what stands at it
 * @param below a second line, such as the year of a month; often blank
 */
record Tick(double value, String label, String below) {
  static final double SIZE = 11;
  private static final double GAP = 9;

  double width() {
    return Math.max(TextWidth.of(label, SIZE), TextWidth.of(below, SIZE));
  }

  /** The first of several sets of ticks whose labels do not touch; the last one where all do. */
  static List<Tick> fitting(List<List<Tick>> finestFirst, Ruler ruler, boolean up) {
    return finestFirst.stream().filter(each -> each.size() > 1 && fits(each, ruler, up)).findFirst()
        .orElseGet(() -> finestFirst.stream().filter(each -> each.size() == 1).findFirst()
            .orElse(finestFirst.get(finestFirst.size() - 1)));
  }

  private static boolean fits(List<Tick> ticks, Ruler ruler, boolean up) {
    double least = ruler.scale() == org.casus.measure.plot.Axis.Scale.LOG ? 16 : 32;
    for (int i = 1; i < ticks.size(); i++) {
      double apart = Math.abs(ruler.at(ticks.get(i).value()) - ruler.at(ticks.get(i - 1).value()));
      double needed = up ? least : Math.max(26, (ticks.get(i).width() + ticks.get(i - 1).width()) / 2 + GAP);
      if (apart < needed) {
        return false;
      }
    }
    return true;
  }
}
