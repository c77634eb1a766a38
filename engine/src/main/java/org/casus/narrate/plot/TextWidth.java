package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take, in pixels. An estimate from above over the fonts of the brief, since fonts of the reader's
 * machine can't be asked; widths are those of DejaVu Sans, the widest of them, by classes of letters.
 */
final class TextWidth {

  private TextWidth() {}

  static double of(String words, double size) {
    return words.codePoints().mapToDouble(TextWidth::em).sum() * size;
  }

  private static double em(int c) {
    if (c == '\u202F' || c == '\u2009' || Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0.2;
    }
    if ("ijlI.,:;'|!()[]ft/ ".indexOf(c) >= 0) {
      return 0.38;
    }
    if (c > 0x2E80) {
      return 1.05;
    }
    return "mwMW%@—…−±×→≥≤".indexOf(c) >= 0 ? 0.98 : Character.isUpperCase(c) ? 0.73 : Character.isLetter(c) ? 0.61 : 0.65;
  }

  /** Lines of at most so many pixels, broken at spaces, or within words that are longer than a line. */
  static List<String> wrap(String words, double size, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (of(longer, size) <= room) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (of(line, size) > room && line.codePointCount(0, line.length()) > 1) {
        int end = fitting(line, size, room);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }

  /** The same in at most so many lines; what is left out becomes an ellipsis. */
  static List<String> wrap(String words, double size, double room, int most) {
    List<String> lines = wrap(words, size, room);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, cut(kept.get(most - 1) + " " + lines.get(most), size, room));
    return kept;
  }

  /** The words, or as many letters as there is room for and an ellipsis. */
  static String cut(String words, double size, double room) {
    if (of(words, size) <= room) {
      return words;
    }
    return words.substring(0, fitting(words, size, room - of("…", size))).stripTrailing() + "…";
  }

  /** How many characters fit, at least one letter. */
  private static int fitting(String words, double size, double room) {
    int end = words.offsetByCodePoints(0, 1);
    while (end < words.length() && of(words.substring(0, words.offsetByCodePoints(end, 1)), size) <= room) {
      end = words.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
