package org.casus.narrate.finding;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.casus.measure.study.Measured;
import org.casus.narrate.CsvCell;
import org.casus.narrate.plot.PlotDrawing;

/** Writes findings into a folder. Same findings, same bytes. Stateless. */
public final class FindingFiles {
  private static final String PAGE = "findings.html";
  static final String JSON = "findings.json";
  private static final String PLOTS = "plots/";
  private static final Pattern FIGURES = Pattern.compile("[-+]?\\d[\\d.]*( to [-+]?\\d[\\d.]*)?");

  private FindingFiles() {}

  /** The files that {@link #write} writes. */
  public static List<String> names(Measured measured) {
    List<String> names = new ArrayList<>(List.of(PAGE, JSON));
    FindingsPage.plots(measured).forEach(plot -> names.addAll(List.of(PLOTS + plot.id() + ".svg", PLOTS + plot.id() + ".csv")));
    return names;
  }

  /**
   * Writes the page, the JSON, and each plot with its data.
   *
   * @param label what is said of an event with this id; empty for nothing
   */
  public static void write(Measured measured, Function<String, String> label, Path directory) throws IOException {
    Files.writeString(directory.resolve(PAGE), FindingsPage.html(measured, label));
    Files.writeString(directory.resolve(JSON), FindingRecords.json(measured));
    Files.createDirectories(directory.resolve(PLOTS));
    for (Plot plot : FindingsPage.plots(measured)) {
      Files.writeString(directory.resolve(PLOTS + plot.id() + ".svg"), PlotDrawing.file(plot));
      Files.writeString(directory.resolve(PLOTS + plot.id() + ".csv"), csv(plot.table()));
    }
  }

  /** The figures beside a plot, as CSV (RFC 4180). Names of actors stand in it, so no cell is a formula. */
  public static String csv(Table table) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(table.headings().stream().map(FindingFiles::cell));
      for (List<String> row : table.rows()) {
        printer.printRecord(row.stream().map(FindingFiles::cell));
      }
    }
    return text.toString();
  }

  /** A number, or two with "to" between, may begin with a sign; words may not. */
  private static String cell(String text) {
    return FIGURES.matcher(text).matches() ? text : CsvCell.text(text);
  }
}
