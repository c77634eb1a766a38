package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.hawkes.Bounds;
import org.casus.measure.hawkes.Marked;
import org.casus.measure.hawkes.Offspring;
import org.casus.measure.plot.Cells;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.casus.measure.tempo.Interval;

/**
 * Two series as a process in which an event of either may bring about further ones of either (Hawkes 1971): a branching matrix
 * with intervals. A second look at what follows strikes, which also sees what attacks bring by themselves.
 *
 * @param cells {@code cells[i][j]}: events of series i by an event of series j, pooled over samples
 * @param p for series 0 that events of series 1 bring none
 */
record Mutual(Pooled[][] cells, double p) {
  private static final int FEWEST_ATTACKS = 40;
  private static final int FEWEST_STRIKES = 10;
  private static final int SAMPLES = 5;
  private static final int SAMPLES_OF_MANY = 2;
  private static final int MANY = 5_000;
  private static final double LEAST = 1e-4;

  /** A strike may be followed by more attacks than an attack can be without growing for ever. */
  private static final Bounds BOUNDS = new Bounds(0.25, 60, 10);

  /** Adds the process, where there are events enough; whether it leaves standing what the shifts found, with that p. */
  static boolean seconds(Material material, Draft draft, double p) {
    Series attacks = material.of();
    Series strikes = Paired.second(material);
    if (attacks.size() < FEWEST_ATTACKS || strikes.size() < FEWEST_STRIKES) {
      draft.caveat("A process of both series is fitted from " + FEWEST_ATTACKS + " attacks and " + FEWEST_STRIKES + " strikes on.");
      return true;
    }
    Mutual mutual = of(attacks, strikes, material.window());
    mutual.addTo(draft, List.of(material.study().of(), Paired.name(material)));
    boolean stands = !P.clear(p) || P.clear(mutual.p);
    draft.check("process of both series", stands, InFigures.p(mutual.p) + (!P.clear(p) ? P.NOTHING_FOUND : stands ? "" : ": it does not show what the shifts show"));
    return stands;
  }

  /** Fits some samples of both. */
  private static Mutual of(Series attacks, Series strikes, Window window) {
    int samples = attacks.size() + strikes.size() > MANY ? SAMPLES_OF_MANY : SAMPLES;
    List<Series.Sample> first = attacks.some(samples);
    List<Series.Sample> second = strikes.some(samples);
    List<Offspring[]> fits = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Marked events = marked(first.get(i).times(), second.get(i % second.size()).times(), window);
      fits.add(new Offspring[] {Offspring.of(events, 0, BOUNDS), Offspring.of(events, 1, BOUNDS)});
    }
    Pooled[][] cells = new Pooled[2][2];
    for (int[] cell : new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}) {
      List<Offspring> row = fits.stream().map(each -> each[cell[0]]).toList();
      cells[cell[0]][cell[1]] = Pooled.linear(row.stream().mapToDouble(each -> each.n(cell[1])).toArray(), row.stream().map(each -> each.interval(cell[1], 0.95)).toList());
    }
    return new Mutual(cells, Pooled.p(fits.stream().mapToDouble(each -> each[0].p(1)).toArray()));
  }

  private static Marked marked(double[] first, double[] second, Window window) {
    double[][] all = new double[first.length + second.length][];
    Arrays.setAll(all, i -> i < first.length ? new double[] {first[i], 0} : new double[] {second[i - first.length], 1});
    Arrays.sort(all, java.util.Comparator.comparingDouble(each -> each[0]));
    return new Marked(Arrays.stream(all).mapToDouble(each -> each[0]).toArray(), Arrays.stream(all).mapToInt(each -> (int) each[1]).toArray(), 2, window.from(), window.to());
  }

  /** Adds the number that was asked for, its test and the matrix. */
  private void addTo(Draft draft, List<String> names) {
    Pooled asked = cells[0][1];
    draft.estimate("branching ratio, from " + names.get(1) + " to " + names.get(0), "", Math.max(0, asked.value()), bounded(asked),
        "two series that excite each other and themselves, constant baselines, profile likelihood, pooled over days and hours");
    draft.p(P.Kind.NAIVE, p, "process of both series against one in which strikes bring no attacks, likelihood ratio; a campaign of both passes for an answer");
    List<List<Cells.Cell>> shades = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      List<Cells.Cell> row = new ArrayList<>();
      for (int j = 0; j < 2; j++) {
        String range = InFigures.number(bounded(cells[i][j]).low()) + "–" + InFigures.number(bounded(cells[i][j]).high());
        row.add(new Cells.Cell(cells[i][j].value(), number(cells[i][j]) + " (" + range + ")", bounded(cells[i][j]).low() <= 0));
        rows.add(List.of(names.get(j), names.get(i), number(cells[i][j]), range.replace("–", " to ")));
      }
      shades.add(row);
    }
    draft.plot(Plot.matrix(Curves.id(draft, "branching"), "What follows what", "How many events of the row one event of the column is directly followed by, beyond chance, with intervals of 95 %."
        + " Constant baselines: a campaign of both series, or of one, looks the same.", "one event of", "is followed by so many of",
        new Cells("further events", names, names, shades, "the interval holds 0"), new Table(List.of("One event of", "Followed by", "Further events", "95% CI"), rows)));
  }

  private static String number(Pooled pooled) {
    return InFigures.number(pooled.value() < LEAST ? 0 : pooled.value());
  }

  private static Interval bounded(Pooled pooled) {
    return new Interval(Math.max(0, pooled.interval().low()), pooled.interval().high());
  }
}
