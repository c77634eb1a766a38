package org.casus.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One block of a document's text, not yet known to be body or boilerplate.
 *
 * @param range where it stands, without white space at either end
 * @param text the words there
 * @param role what the document's own markup says of it
 */
record Paragraph(TextRange range, String text, Role role) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SENTENCE_END = Pattern.compile(
      "[.!?…]\\s?[\"”’'»)\\]*]*(?:\\[\\d{1,3}\\]|\\d{1,3})?(?:\\s{1,3}\\[[^\\]]{1,30}\\])?$");
  private static final Pattern INNER_END =
      Pattern.compile("(?:\\p{Ll}|\\p{Lu}{3})[.!?][\"”’')]*\\s+[\"“‘(]?\\p{Lu}");
  private static final Pattern BULLET = Pattern.compile("^(?:[•‣▪●◦·*–—-]\\s|\\.[\\s\\u00a0]{2})");
  private static final Pattern RULE = Pattern.compile("^[^\\p{L}\\p{N}]*$");
  private static final int SAMPLE = 4_000;

  /** What a document's own markup says of a paragraph. */
  enum Role {
    /** Running text, or nothing is known. */
    TEXT,
    /** A heading. */
    HEADING,
    /** The caption of a picture. */
    CAPTION,
    /** Menus, headers, footers, asides, forms. */
    FURNITURE
  }

  static Paragraph of(String whole, int begin, int end, Role role) {
    return new Paragraph(new TextRange(begin, end), whole.substring(begin, end), role);
  }

  /** Its number of words. */
  int words() {
    return (int) WORD.matcher(text).results().count();
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - 60))).find();
  }

  boolean bullet() {
    return BULLET.matcher(text).find();
  }

  /** Whether it holds neither a letter nor a digit. */
  boolean rule() {
    return RULE.matcher(text.substring(0, Math.min(text.length(), SAMPLE))).matches();
  }

  /** Whether it reads as running text: a sentence of some length, or many words. */
  boolean prose() {
    int words = words();
    return words >= 8 && endsSentence() || words >= 40 || words >= 12 && INNER_END.matcher(text).find();
  }

  /** Its words without case, marks and spacing: what two copies of a line share. */
  String key() {
    StringBuilder key = new StringBuilder();
    LETTERS.matcher(text).results()
        .forEach(word -> key.append(word.group().toLowerCase(Locale.ROOT)).append(' '));
    return key.toString().strip();
  }
}
