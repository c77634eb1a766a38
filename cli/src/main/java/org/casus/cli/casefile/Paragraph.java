package org.casus.cli.casefile;

import java.util.ArrayList;
import java.util.List;
import org.casus.desk.IncidentWords;

/** Running text on a terminal. */
public final class Paragraph {
  private static final int WIDTH = 110;

  private Paragraph() {}

  /** Text broken into lines, each after an indent; what could move a terminal's cursor is left out. */
  public static String of(String indent, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : clean(text).split(" ")) {
      if (line.length() > indent.length() && line.length() + word.length() + 1 > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    lines.add(line.toString());
    return String.join(System.lineSeparator(), lines);
  }

  /** One line of text without control characters. */
  public static String clean(String text) {
    return IncidentWords.clean(text);
  }

  /** One line of at most so many characters. */
  static String shortened(String text, int most) {
    String clean = clean(text);
    return clean.length() <= most ? clean : clean.substring(0, most - 1).strip() + "…";
  }
}
