package org.casus.measure.study;

import java.util.List;
import java.util.stream.Collectors;

/** The analyses that there are, in the order of a report. */
public final class Analyses {
  private static final List<Analysis> ALL = List.of(new Tempo(), new Burst(), new ChangePoint(), new Trend(), new SelfExcitation(), new Retaliation(),
      new BeforeAndAfter(), new DecisionPoints(), new Reciprocity(), new Ladder(), new Forecast(), new Attribution(), new Dedupe());

  private Analyses() {}

  /** All of them. */
  public static List<Analysis> all() {
    return ALL;
  }

  /**
   * The one of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Analysis named(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
        "\"" + name + "\" is no analysis; allowed are " + ALL.stream().map(Analysis::name).collect(Collectors.joining(", ")) + "."));
  }
}
