package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Cells;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Shade;
import org.casus.measure.plot.Table;

/** Matrices, and plots whose labels and numbers are made to do harm. All data are made up. */
final class JudgementSamples {

  private JudgementSamples() {}

  static List<Plot> plots() {
    return List.of(branching(), hypotheses(), crowded(), hostile());
  }

  private static Table table(Cells cells) {
    List<String> headings = new ArrayList<>(List.of(""));
    headings.addAll(cells.columns());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < cells.rows().size(); i++) {
      List<String> row = new ArrayList<>(List.of(cells.rows().get(i)));
      cells.cells().get(i).forEach(cell -> row.add(cell.text()));
      rows.add(row);
    }
    return new Table(headings, rows);
  }

  static Plot branching() {
    List<String> doers = List.of("Northern militia", "Coast guard of the republic", "Army");
    double[][] n = {{0.41, 0.12, 0.55}, {0.08, 0.21, 0.3}, {0.62, 0.05, 0.18}};
    List<List<Cells.Cell>> cells = new ArrayList<>();
    for (double[] row : n) {
      List<Cells.Cell> line = new ArrayList<>();
      for (double value : row) {
        line.add(new Cells.Cell(value, String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", value, Math.max(0, value - 0.19), value + 0.2), value < 0.2));
      }
      cells.add(line);
    }
    Cells matrix = new Cells("acts set off by one act", doers, doers, cells, "interval holds 0");
    return Plot.matrix("branching", "The army and the northern militia answer each other",
        "How many acts of the row's actor one act of the column's sets off on average, with 95 % intervals. Timing alone cannot tell answers from a common cause.",
        "act of", "answered by", matrix, table(matrix));
  }

  static Plot hypotheses() {
    String[] texts = {"−−", "−", "0", "+", "++"};
    int[][] judged = {{2, 0, -1, -2}, {1, 1, 0, -1}, {-2, 2, 0, 0}, {0, 1, 2, -2}, {2, -1, -1, 0}};
    List<List<Cells.Cell>> cells = new ArrayList<>();
    for (int[] row : judged) {
      cells.add(IntStream.of(row).mapToObj(value -> new Cells.Cell(value, texts[value + 2], false)).toList());
    }
    Cells matrix = new Cells("consistency", List.of("Wreckage of a drone of a type that only two states build",
        "Claim by an unknown group", "Denial by the ministry", "Launch site seen by satellite", "Intercepted call, one source"),
        List.of("Militia alone", "Militia with foreign help", "Foreign state", "Accident"), cells, "");
    return Plot.matrix("hypotheses", "Two hypotheses are left after five pieces of evidence",
        "Evidence against hypotheses: + fits, − speaks against it.", "hypothesis", "evidence", matrix, table(matrix));
  }

  static Plot crowded() {
    List<Layer> layers = new ArrayList<>();
    double[] x = IntStream.rangeClosed(0, 900).asDoubleStream().toArray();
    layers.add(new Line("attacks", x, IntStream.rangeClosed(0, 900).mapToDouble(i -> 1200.0 * i + 40000 * Math.sin(i / 60.0)).toArray(), Line.Stroke.SOLID));
    for (int i = 0; i < 14; i++) {
      layers.add(new Mark(20 + 62 * i + (i % 3) * 9, "decision number " + (i + 1) + " of the council", List.of(Mark.Occasion.values()).get(i % 4)));
    }
    layers.add(new Mark(900, "at the end", Mark.Occasion.ANCHOR));
    layers.add(new Mark(900, "at the end too", Mark.Occasion.CHANGE));
    return new Plot("crowded", "Many marks are numbered", "", Axis.date("date"), Axis.linear("dollars"), layers,
        new Table(List.of("Nothing"), List.of()));
  }

  static Plot hostile() {
    String evil = "</text><script>alert('x')</script> & \"quoted\" \u0000\uFFFE\u202Ereversed ]]> ";
    List<String> names = List.of(evil, "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "数据与报告的类别名称很长很长很长", "قاعدة عين الأسد", "x");
    double[] at = {0, 1, 2, 3, 4};
    return new Plot("hostile", evil, evil, Axis.categories(evil, names), Axis.linear(evil),
        List.of(new Bars(evil, at, new double[] {-12345.678, 0.00002, 3e6, 1, 2}), new Bars("second", at, new double[] {1e6, 2e6, 1e6, 5e5, -1e6}),
            new Points("third " + evil, at, new double[] {1, 2e6, 3, 4, 5}, Points.Shape.CROSS), new Shade(-9, 0.2, evil + evil),
            new Mark(4.4, evil, Mark.Occasion.STRIKE)),
        new Table(List.of(evil, evil), List.of(List.of(evil, "1"))));
  }
}
