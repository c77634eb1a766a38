package org.casus.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: at blank lines, and at single line breaks too unless the break only wraps a line.
 *
 * <p>A break wraps a line when the next line's first word would not have fitted within the text's width.
 */
final class Paragraphs {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;

  private final String text;
  private final List<TextRange> lines;
  private final int width;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = lines(text);
    this.width = wrapWidth();
  }

  static List<Paragraph> of(String text) {
    return new Paragraphs(text).join();
  }

  private List<Paragraph> join() {
    List<Paragraph> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      TextRange first = lines.get(i);
      int end = first.end();
      while (i + 1 < lines.size() && wraps(i)) {
        i++;
        end = lines.get(i).end();
      }
      i++;
      if (first.begin() < end) {
        found.add(Paragraph.of(text, first.begin(), end, Paragraph.Role.TEXT));
      }
    }
    return found;
  }

  private boolean wraps(int i) {
    TextRange line = lines.get(i);
    TextRange next = lines.get(i + 1);
    return width > 0 && length(line) > 0 && length(next) > 0 && (full(i) || goesOn(line, next)) && !startsItem(next);
  }

  /** A line that ends within a sentence, before one that begins with a small letter, whatever the widest line of the text is. */
  private boolean goesOn(TextRange line, TextRange next) {
    char last = text.charAt(line.end() - 1);
    return length(line) >= NARROWEST && (Character.isLowerCase(last) || last == ',') && Character.isLowerCase(text.charAt(next.begin()));
  }

  private boolean full(int i) {
    TextRange next = lines.get(i + 1);
    return length(lines.get(i)) + 1 + firstWord(next) > width;
  }

  private boolean startsItem(TextRange line) {
    return text.substring(line.begin(), Math.min(line.end(), line.begin() + 6))
        .matches("(?s)(?:[•‣▪●◦*–—-]\\s|\\[\\d|\\(\\d|\\d{1,3}[.)]\\s).*");
  }

  /** The width that lines are wrapped at, or 0 where a line is a paragraph. */
  private int wrapWidth() {
    int longest = lines.stream().mapToInt(Paragraphs::length).max().orElse(0);
    if (longest < NARROWEST || longest > WIDEST) {
      return 0;
    }
    int breaks = 0;
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextRange next = lines.get(i + 1);
      if (length(lines.get(i)) > 0 && length(next) > 0) {
        breaks++;
        wrapped += length(lines.get(i)) + 1 + firstWord(next) > longest - 12 ? 1 : 0;
      }
    }
    return breaks > 0 && wrapped * 10 >= breaks * 6 ? longest - 12 : 0;
  }

  private int firstWord(TextRange line) {
    int end = line.begin();
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - line.begin();
  }

  private static int length(TextRange line) {
    return line.end() - line.begin();
  }

  /** The lines without the white space at their ends; a blank line is an empty range. */
  private static List<TextRange> lines(String text) {
    List<TextRange> found = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || lineBreak(text.charAt(i))) {
        found.add(trimmed(text, begin, i));
        begin = i + 1;
      }
    }
    return found;
  }

  /** The range without white space at either end. */
  static TextRange trimmed(CharSequence text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return new TextRange(from, to);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b' || c == '\0';
  }

  private static boolean lineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
