package org.casus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.evaluate.Evaluation;
import org.casus.evaluate.MeasuredPage;

/** The place in a Markdown page where a command's figures go. */
final class PageFigures {

  private final Path file;
  private final String command;

  private PageFigures(Path file, String command) {
    this.file = file;
    this.command = command;
  }

  /**
   * Looks whether the page has a place for the command, and writes nothing.
   *
   * @throws WrongUse when it has none, or is not there
   */
  static PageFigures checked(Path file, String command) {
    try {
      if (!Files.isRegularFile(file) || !MeasuredPage.has(Files.readString(file), command)) {
        throw new WrongUse("--page: \"" + file + "\" has no place for these figures; put the lines \""
            + MeasuredPage.marker(command) + "\" and \"<!-- end -->\" into it.");
      }
      return new PageFigures(file, command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the figures. */
  void write(Evaluation evaluation) throws IOException {
    Files.writeString(file, new MeasuredPage(evaluation).rewrite(Files.readString(file), command));
  }
}
