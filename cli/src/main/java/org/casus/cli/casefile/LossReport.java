package org.casus.cli.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.export.ExportFormat;
import org.casus.export.LossText;
import org.casus.export.Losses;
import org.casus.narrate.CaseIndex;

/** What an export could not hold, in words, beside the export. */
final class LossReport {
  private LossReport() {}

  /** Writes it as {@code FORMAT-losses.txt}. */
  static void write(ExportFormat format, Losses losses, CaseIndex index, Path directory) throws IOException {
    Files.write(directory.resolve(LossText.file(format)), LossText.lines(format, losses, index));
  }

  /** In a line for the terminal. */
  static String line(ExportFormat format, Losses losses) {
    String lost = losses.all().isEmpty() ? "nothing lost"
        : losses.all().size() + " kinds of loss, in " + format.name() + "-losses.txt";
    return String.format("%-12s %s", format.name(), lost);
  }
}
