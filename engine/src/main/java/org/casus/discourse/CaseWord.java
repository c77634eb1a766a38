package org.casus.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.corpus.TextRange;

/**
 * A word whose case is in question, cut finer than a token: a run of letters, or letters with periods ("U.S.").
 *
 * @param begin first UTF-16 code unit in the text
 * @param end one past the last, without a possessive 's
 * @param key lower case, without a possessive 's
 * @param before the signs between it and the word before, blanks made one
 * @param after the signs between it and the next word, blanks made one
 */
record CaseWord(int begin, int end, String key, String before, String after) {

  private static final Pattern WORD =
      Pattern.compile("(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
  private static final Pattern FULL_STOP = Pattern.compile("[^.!?…]*[.!?…]+(?:[\"”’'»)\\]]*(?: .*)?| ?[\"“‘(\\[].*)|.*[\\])] ?[-–—]{2} ?.*");
  private static final Set<String> ABBREVIATED = Set.of("gen", "col", "lt", "maj", "capt", "sgt", "cmdr", "dr", "mr", "mrs",
      "ms", "st", "sen", "rep", "gov", "prof", "no", "jr", "sr", "vs", "adm", "brig", "mons", "fr", "rev", "ing", "lic", "msgr", "ltc", "cpl", "pvt", "dept");

  /** The words of a range of a text, sentence by sentence. */
  static List<List<CaseWord>> sentences(String text, TextRange range) {
    List<CaseWord> words = words(text, range);
    List<List<CaseWord>> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || words.get(i).endsSentence(words.get(i + 1))) {
        sentences.add(words.subList(first, i + 1));
        first = i + 1;
      }
    }
    return sentences;
  }

  private static List<CaseWord> words(String text, TextRange range) {
    List<CaseWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(range.begin(), range.end());
    int last = range.begin();
    while (matcher.find()) {
      String before = signs(text, last, matcher.start());
      close(words, before);
      Matcher possessive = POSSESSIVE.matcher(matcher.group());
      int end = possessive.find() && possessive.start() > 1 ? matcher.start() + possessive.start() : matcher.end();
      words.add(new CaseWord(matcher.start(), end, text.substring(matcher.start(), end).toLowerCase(Locale.ROOT), before, ""));
      last = matcher.end();
    }
    close(words, signs(text, last, range.end()));
    return words;
  }

  private static void close(List<CaseWord> words, String after) {
    if (!words.isEmpty()) {
      CaseWord word = words.get(words.size() - 1);
      words.set(words.size() - 1, new CaseWord(word.begin, word.end, word.key, word.before, after));
    }
  }

  private static String signs(String text, int begin, int end) {
    return text.substring(begin, end).replaceAll("\\s+", " ").replaceAll("\\d+", "0");
  }

  /** Whether this is a title or the like, cut short ("Gen."). */
  boolean abbreviation() {
    return after.startsWith(".") && ABBREVIATED.contains(key);
  }

  /** Whether a number stands before or behind it. */
  boolean dated() {
    return before.endsWith("0 ") || after.startsWith(" 0");
  }

  private boolean endsSentence(CaseWord next) {
    boolean stop = FULL_STOP.matcher(after).matches();
    boolean initial = key.length() == 1 && after.startsWith(". ");
    return stop && !abbreviation() && !initial && next.begin() > end;
  }
}
