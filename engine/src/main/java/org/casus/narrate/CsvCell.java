package org.casus.narrate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells that a spreadsheet takes for what they are. */
public final class CsvCell {
  /** The most characters that Excel takes in a cell. */
  static final int LONGEST = 32_767;

  private CsvCell() {}

  /** Words of a report: never a formula, never too long; empty for none. */
  public static String text(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    String safe = "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    if (safe.length() <= LONGEST) {
      return safe;
    }
    int end = LONGEST - 1;
    return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Several in one cell. */
  public static String list(List<String> items) {
    return text(String.join("; ", items.stream().distinct().toList()));
  }

  /** A number of our own, which may begin with a minus sign; empty for none. */
  public static String number(@Nullable Number number) {
    return number == null ? "" : number.toString();
  }

  /** As pandas and Excel spell it. */
  public static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }
}
