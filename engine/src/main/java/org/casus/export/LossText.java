package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import org.casus.export.Losses.Loss;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Marked;

/** What an export could not hold, in words. Stateless. */
public final class LossText {
  private LossText() {}

  /** The name of the file that tells it beside the export. */
  public static String file(ExportFormat format) {
    return format.name() + "-losses.txt";
  }

  /** Its lines: how the export is to be marked, where reports behind it are, and what was lost. */
  public static List<String> lines(ExportFormat format, Losses losses, CaseIndex index) {
    List<String> lines = new ArrayList<>();
    Marked marked = Marked.of(index.caseFile().readings());
    if (marked.strictest() != null) {
      lines.add(marked.words());
      lines.add("");
    }
    lines.add("What " + format.title() + " could not hold of " + index.incidents().size() + " incidents");
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
