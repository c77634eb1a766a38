package org.casus.ground;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A run of number words with its value.
 *
 * @param last last token
 * @param value the number
 */
record NumberRun(int last, long value) {

  /** The run that begins at a token ("one hundred and five", "two dozen", "half a dozen"), or null. */
  static @Nullable NumberRun at(IntFunction<String> words, int start) {
    if (words.apply(start).equals("half")) {
      int at = words.apply(start + 1).matches("a|-") ? start + 2 : start + 1;
      return words.apply(at).equals("dozen") ? new NumberRun(at, 6) : null;
    }
    String first = words.apply(start);
    boolean article = first.equals("a") || first.equals("an");
    if (article && !scales(words.apply(start + 1))) {
      return null;
    }
    if (first.equals("dozen")) {
      return new NumberRun(start, 12);
    }
    String[] parts = first.split("-");
    boolean joined = parts.length == 2 && NumberWords.small(parts[0]) != null && NumberWords.small(parts[1]) != null;
    if (!article && NumberWords.small(first) == null && !joined) {
      return null;
    }
    return read(words, start);
  }

  private static boolean scales(String word) {
    return word.equals("dozen") || NumberWords.scale(word) != null;
  }

  private static NumberRun read(IntFunction<String> words, int start) {
    long total = 0;
    long group = 0;
    int last = start;
    for (int i = start; ; i++) {
      String word = words.apply(i);
      Long small = article(word) && i == start ? Long.valueOf(1) : small(word);
      Long scale = word.equals("dozen") ? Long.valueOf(12) : NumberWords.scale(word);
      if (small != null && (i == start || fits(group, small))) {
        group += small;
      } else if (scale != null && i > start && group < 1000) {
        boolean high = scale >= 1000;
        total += high ? group * scale : 0;
        group = high ? 0 : group * scale;
      } else if (i > start && links(words, i)) {
        continue;
      } else {
        return new NumberRun(last, total + group);
      }
      last = i;
    }
  }

  private static boolean article(String word) {
    return word.equals("a") || word.equals("an");
  }

  private static @Nullable Long small(String word) {
    String[] parts = word.split("-");
    Long tens = parts.length == 2 ? NumberWords.small(parts[0]) : null;
    Long ones = parts.length == 2 ? NumberWords.small(parts[1]) : null;
    return tens != null && ones != null ? Long.valueOf(tens + ones) : NumberWords.small(word);
  }

  /** Whether a number below a hundred can follow: ones after tens, anything after hundreds. */
  private static boolean fits(long group, long small) {
    return group == 0 || (group % 100 == 0 && small > 0) || (group % 10 == 0 && group % 100 >= 20 && small > 0 && small < 10);
  }

  /** A hyphen between tens and ones, or an "and" after a hundred. */
  private static boolean links(IntFunction<String> words, int i) {
    Long next = NumberWords.small(words.apply(i + 1));
    Long previous = NumberWords.small(words.apply(i - 1));
    if (next == null || next == 0) {
      return false;
    }
    boolean hyphen = words.apply(i).equals("-") && previous != null && previous >= 20 && next < 10;
    return hyphen || (words.apply(i).equals("and") && words.apply(i - 1).matches("hundred|thousand"));
  }
}
