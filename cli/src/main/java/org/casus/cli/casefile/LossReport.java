package org.casus.cli.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.export.ExportFormat;
import org.casus.export.Losses;
import org.casus.export.Losses.Loss;

/** What an export could not hold, in words, beside the export. */
final class LossReport {
  private LossReport() {}

  /** Writes it as {@code FORMAT-losses.txt}. */
  static void write(ExportFormat format, Losses losses, int incidents, Path directory) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("What " + format.title() + " could not hold of " + incidents + " incidents");
    lines.add("");
    for (Loss loss : losses.all()) {
      lines.add(loss.field() + ": " + loss.records() + " records. " + loss.reason() + " For example: "
          + String.join(", ", loss.examples()) + ".");
    }
    if (losses.all().isEmpty()) {
      lines.add("Nothing was lost.");
    }
    Files.write(directory.resolve(format.name() + "-losses.txt"), lines);
  }

  /** In a line for the terminal. */
  static String line(ExportFormat format, Losses losses) {
    String lost = losses.all().isEmpty() ? "nothing lost"
        : losses.all().size() + " kinds of loss, in " + format.name() + "-losses.txt";
    return String.format("%-12s %s", format.name(), lost);
  }
}
