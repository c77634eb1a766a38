package org.casus.ground;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names are compared: without apostrophes, hyphens, diacritics, case and Arabic articles, and, for transliterated
 * names, without the differences between the usual transliterations.
 */
final class Spelling {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|['’‘ʼʿʾ`](?=\\p{L}))*");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘ʼʿʾ`]");
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ar", "as", "ash", "at", "ad", "an", "az", "the");

  private Spelling() {}

  /** A word of running text. */
  record Word(int begin, int end, String raw, String key) {}

  /** The words of a text with their plain keys; offsets are shifted by {@code offset}. */
  static List<Word> words(String text, int offset) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String raw = matcher.group();
      int end = matcher.end();
      if (raw.length() > 2 && (raw.endsWith("'s") || raw.endsWith("’s"))) {
        raw = raw.substring(0, raw.length() - 2);
        end -= 2;
      }
      words.add(new Word(matcher.start() + offset, end + offset, raw, plain(raw)));
    }
    return words;
  }

  /** Words that a line break parted, on one line. */
  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** Lower case, no diacritics, no apostrophes. */
  static String plain(String word) {
    String decomposed = Normalizer.normalize(word.replace('ı', 'i').replace('ø', 'o').replace('ł', 'l'), Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether the word is an article that transliterations write in many ways. */
  static boolean article(String key) {
    return ARTICLES.contains(key);
  }

  /**
   * What the usual transliterations of one Arabic, Persian, Kurdish or Turkish word share: "Kataib", "Kateeb" and
   * "Ketaib" all give {@code katab}, "Qassem", "Qasem" and "Ghasem" all give {@code kasam}.
   */
  static String folded(String plain) {
    String s = plain.replaceAll("gh|kh|q|c(?=[aou])", "k").replaceAll("dh|th(?=[aeiou])", "d").replaceAll("tz", "z");
    s = s.replaceAll("(.)\\1", "$1");
    StringBuilder out = new StringBuilder();
    Matcher runs = Pattern.compile("[aeiouyw]+|[^aeiouyw]+").matcher(s);
    while (runs.find()) {
      String run = runs.group();
      out.append("aeiouyw".indexOf(run.charAt(0)) < 0 ? run : run.matches("[ouw]+") ? "u" : "a");
    }
    return out.toString().replaceAll("ah$", "a");
  }
}
