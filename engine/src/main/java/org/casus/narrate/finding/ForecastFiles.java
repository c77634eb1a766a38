package org.casus.narrate.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.casus.narrate.plot.PlotDrawing;

/** Writes forecasts, what became of them and how good they were into a folder. Same forecasts, same bytes. Stateless. */
public final class ForecastFiles {
  private static final String ALL = "forecasts.csv";

  private ForecastFiles() {}

  /** The files that {@link #write} writes. */
  public static List<String> names(List<Plot> plots) {
    List<String> names = new ArrayList<>(List.of(ALL));
    plots.forEach(plot -> names.addAll(List.of(plot.id() + ".svg", plot.id() + ".csv")));
    return names;
  }

  /** Writes every forecast as a row, and each plot with its data. */
  public static void write(Table all, List<Plot> plots, Path directory) throws IOException {
    Files.writeString(directory.resolve(ALL), FindingFiles.csv(all));
    for (Plot plot : plots) {
      Files.writeString(directory.resolve(plot.id() + ".svg"), PlotDrawing.file(plot));
      Files.writeString(directory.resolve(plot.id() + ".csv"), FindingFiles.csv(plot.table()));
    }
  }
}
