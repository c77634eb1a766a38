package org.casus.narrate.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.measure.plot.Plot;
import org.casus.narrate.Element;
import org.casus.narrate.Page;

/** One plot of each kind that the measuring of escalation shows, of made-up data from fixed seeds, on a page to look at. */
final class Gallery {

  private Gallery() {}

  static List<Plot> plots() {
    List<Plot> plots = new ArrayList<>(TimeSamples.plots());
    plots.addAll(ModelSamples.plots());
    plots.addAll(JudgementSamples.plots());
    return plots;
  }

  static String page() {
    Element main = Element.of("main").with("id", "content");
    plots().forEach(plot -> main.add(PlotDrawing.figure(plot)));
    return Page.html("Gallery of plots", PlotDrawing.style(), main);
  }

  /** Writes the page to the file named first, and each plot as a file beside it when there is a second argument. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), args.length > 1);
  }

  static void write(Path page, boolean files) throws IOException {
    Files.createDirectories(page.toAbsolutePath().getParent());
    Files.writeString(page, page());
    for (Plot plot : files ? plots() : List.<Plot>of()) {
      Files.writeString(page.resolveSibling(plot.id() + ".svg"), PlotDrawing.file(plot));
    }
  }
}
