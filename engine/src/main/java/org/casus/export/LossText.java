package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import org.casus.export.Losses.Loss;

/** What an export could not hold, in words. Stateless. */
public final class LossText {
  private LossText() {}

  /** The name of the file that tells it beside the export. */
  public static String file(ExportFormat format) {
    return format.name() + "-losses.txt";
  }

  /** Its lines. */
  public static List<String> lines(ExportFormat format, Losses losses, int incidents) {
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
    return lines;
  }
}
