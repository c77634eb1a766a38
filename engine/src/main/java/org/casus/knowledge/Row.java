package org.casus.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a CSV knowledge file.
 *
 * @param where file and line, for messages
 * @param cells by column name
 */
public record Row(String where, Map<String, String> cells) {

  /** The cell, or an empty string when it is empty or the file has no such column. */
  public String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /**
   * The cell.
   *
   * @throws IllegalArgumentException when it is empty
   */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(where + ": the column \"" + column + "\" must not be empty.");
    }
    return text;
  }

  /** The parts of a cell that {@code |} separates; empty when the cell is. */
  public List<String> list(String column) {
    return Arrays.stream(text(column).split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
