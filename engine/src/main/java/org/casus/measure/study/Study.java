package org.casus.measure.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.casus.assertion.StableId;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/**
 * A question whose terms are fixed before the answer is looked at. Immutable.
 *
 * @param id names it in output
 * @param question in the analyst's own words
 * @param analysis name of the {@link Analysis}
 * @param of name of the series it is about
 * @param after name of the series of strikes or answers it is set against, or null
 * @param windows lengths in days, or empty for the analysis's own
 * @param strikes single days that stand for the second series, or empty
 * @param anchors dates that might matter
 * @param start the day from which a campaign is counted, or null for the start of the window
 * @param lens how surely events must be known
 * @param window what is watched
 * @param seed of all random draws
 * @param exploratory why it does not count as declared beforehand, or null
 */
public record Study(String id, String question, String analysis, String of, @Nullable String after, List<Double> windows,
    List<LocalDate> strikes, List<Anchor> anchors, @Nullable LocalDate start, Lens lens, Window window, long seed,
    @Nullable String exploratory) {

  /** Copies the lists. */
  public Study {
    windows = List.copyOf(windows);
    for (double length : windows) {
      if (!(length >= 1 && length == Math.rint(length))) {
        throw new IllegalArgumentException("The study \"" + id + "\" asks for a window of " + length + " days; allowed are whole days, 1 or more.");
      }
    }
    strikes = List.copyOf(strikes);
    anchors = anchors.stream().sorted(java.util.Comparator.comparing(Anchor::date)).toList();
  }

  /**
   * A hash of everything that decides the answer but the events and the stretch of time, which grow by themselves.
   *
   * @param series which events make up each series
   */
  public String declaration(Map<String, Selection> series) {
    return StableId.of("st", analysis, String.valueOf(series.get(of)), String.valueOf(after == null ? null : series.get(after)), windows, strikes, anchors,
        String.valueOf(start), lens, seed);
  }

  /** The lengths asked for, or these. */
  public double[] windowsOr(double... usual) {
    return windows.isEmpty() ? usual : windows.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
