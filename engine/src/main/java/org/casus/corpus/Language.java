package org.casus.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells English from other languages by the share of its commonest words. */
final class Language {
  private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "a", "that", "is", "was", "for",
      "on", "with", "as", "by", "it", "at", "from", "said", "has", "have", "were", "are", "an", "be", "this", "which",
      "its", "their", "not", "after", "but", "who", "had", "his", "they", "been");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int SAMPLE = 20_000;
  private static final int FEWEST = 10;
  private static final double ENOUGH = 0.15;

  private Language() {}

  /** {@code en}, {@code other}, or null when there are too few words to tell. */
  static @Nullable String of(CharSequence text) {
    Matcher words = WORD.matcher(text.subSequence(0, Math.min(text.length(), SAMPLE)));
    int all = 0;
    int english = 0;
    while (words.find()) {
      all++;
      english += ENGLISH.contains(words.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    if (all < FEWEST) {
      return null;
    }
    return english >= ENOUGH * all ? "en" : "other";
  }
}
