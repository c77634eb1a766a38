package org.casus.export;

/** Text as XML 1.0 may hold it. */
final class XmlText {
  private XmlText() {}

  /**
   * The text without what XML has no way to write (control characters, half surrogate pairs, U+FFFE and U+FFFF) and
   * without carriage returns, which every XML reader changes.
   */
  static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::valid).forEach(valid::appendCodePoint);
    return valid.toString();
  }

  private static boolean valid(int point) {
    return point == '\t' || point == '\n' || point >= ' ' && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
