package org.casus.export;

/** Words of a report on one line: names and titles for tools that take no line breaks. */
final class PlainLine {
  private PlainLine() {}

  /** The words without control characters and marks that turn the direction of writing; white space is one space. */
  static String of(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words.codePoints().filter(point -> !turning(point))
        .map(point -> Character.isISOControl(point) || Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> point < 0xD800 || point > 0xDFFF).forEach(line::appendCodePoint);
    return line.toString().strip().replaceAll(" {2,}", " ");
  }

  /** Whether a character changes the order in which others are shown, or shows nothing at all. */
  static boolean turning(int point) {
    return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069
        || point >= 0x200B && point <= 0x200F || point == 0xFEFF || point == 0x061C || point == 0x2028 || point == 0x2029;
  }
}
