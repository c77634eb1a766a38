package org.casus.export;

import java.util.Locale;
import java.util.stream.Collectors;

/** Words of reports as Markdown and YAML that say these words and nothing else. Stateless. */
final class ObsidianText {
  private static final String MARKS = "\\`*_{}[]<>()#+-=!|~$^&%:";

  private ObsidianText() {}

  /** Words inside a line: no markup, link, tag, formula, comment, HTML or address comes of them. */
  static String plain(String words) {
    StringBuilder text = new StringBuilder();
    PlainLine.of(words).codePoints().forEach(point -> {
      if (point == '<') {
        text.append("&lt;");
      } else if (point == '&') {
        text.append("&amp;");
      } else {
        text.append(MARKS.indexOf(point) >= 0 ? "\\" : "").appendCodePoint(point);
      }
    });
    return text.toString().replaceFirst("^(\\d+)([.])", "$1\\\\$2");
  }

  /** A block quote, one line of the report a line. */
  static String quote(String words) {
    return words.lines().map(line -> ("> " + plain(line)).strip()).collect(Collectors.joining("\n"));
  }

  /** Words on one line in which two brackets make no link, as they would in a property too. */
  static String unlinked(String words) {
    return PlainLine.of(words).replaceAll("\\[(?=\\[)", "[ ");
  }

  /** A YAML string in double quotes. */
  static String yaml(String words) {
    StringBuilder text = new StringBuilder("\"");
    unlinked(words).codePoints().forEach(point -> {
      if (point == '"' || point == '\\') {
        text.append('\\').appendCodePoint(point);
      } else if (point >= 0x7F && point <= 0x9F || point == 0xFFFE || point == 0xFFFF) {
        text.append(String.format(Locale.ROOT, "\\u%04x", point));
      } else {
        text.appendCodePoint(point);
      }
    });
    return text.append('"').toString();
  }
}
