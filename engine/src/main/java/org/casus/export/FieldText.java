package org.casus.export;

import java.util.List;

/**
 * Words of reports made fit for other programs: white space squeezed; control characters, direction overrides, halves of
 * surrogate pairs and code points that XML forbids taken out, because they break a parser or show words in an order that
 * no report has. The offsets beside a quotation lead to the untouched text.
 */
final class FieldText {
  private static final int LONGEST_QUOTE = 700;

  private FieldText() {}

  /** The words as they are exported. */
  static String clean(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.codePoints().filter(FieldText::harmless)
        .forEach(point -> kept.appendCodePoint(Character.isWhitespace(point) || point == 0xA0 ? ' ' : point));
    return kept.toString().replaceAll(" {2,}", " ").strip();
  }

  /** Whether cleaning takes out more than white space. */
  static boolean harmful(String words) {
    return words.codePoints().anyMatch(point -> !harmless(point));
  }

  /** A quotation of at most 700 characters, cut between words. */
  static String quote(String words) {
    String clean = clean(words);
    if (clean.length() <= LONGEST_QUOTE) {
      return clean;
    }
    int cut = clean.lastIndexOf(' ', LONGEST_QUOTE);
    int end = cut > LONGEST_QUOTE / 2 ? cut : LONGEST_QUOTE;
    return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + " …";
  }

  /** Several in one cell, each once. */
  static String list(List<String> items) {
    return String.join("; ", items.stream().map(FieldText::clean).filter(item -> !item.isEmpty()).distinct().toList());
  }

  private static boolean harmless(int point) {
    boolean spaces = point == '\t' || point == '\n' || point == '\r';
    boolean control = Character.getType(point) == Character.CONTROL && !spaces;
    boolean direction = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069
        || point == 0x200E || point == 0x200F || point == 0x061C;
    boolean noCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF || point == 0xFEFF;
    return !control && !direction && !noCharacter && !(point >= 0xD800 && point <= 0xDFFF);
  }
}
