package org.casus.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the annotated reports that stand beside the project. */
final class SharedReports {

  private SharedReports() {}

  /** The folder with {@code reports} and {@code gold}; the test is skipped, with a message, where it is missing. */
  static Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolve("shared");
      if (Files.isDirectory(shared.resolve("reports"))) {
        return shared;
      }
    }
    String message = "SKIPPED: no folder shared/reports above " + Path.of("").toAbsolutePath();
    System.err.println(message);
    Assumptions.abort(message);
    throw new IllegalStateException(message);
  }
}
