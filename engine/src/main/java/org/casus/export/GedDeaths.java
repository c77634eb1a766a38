package org.casus.export;

import java.util.List;
import java.util.Objects;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Toll;
import org.casus.narrate.Tolls;
import org.jspecify.annotations.Nullable;

/**
 * The dead of an event as UCDP GED counts them: {@code best} is what the incident settles on, at its lower bound;
 * {@code low} and {@code high} are the lowest and highest number that any of its reports gives. The split by side sums to
 * {@code best}; who can't be told apart is unknown.
 *
 * @param high never below {@code best}; "at least 20" has no upper bound, so it is 20
 */
record GedDeaths(long best, long high, long low, long sideA, long sideB, long civilians, long unknown) {

  /**
   * The dead of an event, or null when no report gives a number above 0.
   *
   * @param settled the values that the incident settles on
   * @param all what every report gives
   * @param sides who may stand for side A and B
   */
  static @Nullable GedDeaths of(EventAssertion settled, List<EventAssertion> all, GedSides sides) {
    Long stated = Tolls.min(settled.killed());
    long best = stated == null ? 0 : stated;
    long high = all.stream().map(event -> highest(event.killed())).reduce(best, Math::max);
    long low = all.stream().map(event -> Tolls.min(event.killed())).filter(Objects::nonNull).reduce(best, Math::min);
    if (high == 0) {
      return null;
    }
    String who = settled.killed().size() == 1 ? settled.killed().get(0).who() : "";
    GedSides.Part part = sides.part(who);
    return new GedDeaths(best, high, Math.min(low, best),
        part == GedSides.Part.A ? best : 0, part == GedSides.Part.B ? best : 0,
        part == GedSides.Part.CIVILIANS ? best : 0, part == GedSides.Part.UNKNOWN ? best : 0);
  }

  private static long highest(List<Toll> tolls) {
    Long max = Tolls.max(tolls);
    Long min = Tolls.min(tolls);
    return max != null ? max : min == null ? 0 : min;
  }
}
