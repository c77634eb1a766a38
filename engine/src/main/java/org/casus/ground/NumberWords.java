package org.casus.ground;

import java.util.Locale;
import java.util.Map;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** The values of English number words. */
final class NumberWords {

  private static final String[] ONES = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final Map<String, Long> SMALL = small();
  private static final Map<String, Long> SCALES =
      Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);
  private static final Map<String, Long> ORDINALS = ordinals();

  private NumberWords() {}

  private static Map<String, Long> small() {
    Map<String, Long> map = new HashMap<>();
    for (int i = 0; i < ONES.length; i++) {
      map.put(ONES[i], (long) i);
    }
    for (int i = 0; i < TENS.length; i++) {
      map.put(TENS[i], 20L + 10 * i);
    }
    return Map.copyOf(map);
  }

  private static Map<String, Long> ordinals() {
    Map<String, Long> map = new HashMap<>();
    small().forEach((word, n) -> map.put(regular(word), n));
    map.putAll(Map.of("first", 1L, "second", 2L, "third", 3L, "hundredth", 100L, "thousandth", 1000L));
    return Map.copyOf(map);
  }

  private static String regular(String word) {
    return switch (word) {
      case "five" -> "fifth";
      case "eight" -> "eighth";
      case "nine" -> "ninth";
      case "twelve" -> "twelfth";
      default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
    };
  }

  /** The value of "zero" to "nineteen" and of the tens; null for any other word. */
  static @Nullable Long small(String word) {
    return SMALL.get(word.toLowerCase(Locale.ROOT));
  }

  /** The value of "hundred" to "trillion"; null for any other word. */
  static @Nullable Long scale(String word) {
    return SCALES.get(word.toLowerCase(Locale.ROOT));
  }

  /** The value of an ordinal, as a word or in digits ("fifth", "21st"); null for any other word. */
  static @Nullable Long ordinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("\\d{1,4}(?:st|nd|rd|th)")) {
      return Long.valueOf(lower.substring(0, lower.length() - 2));
    }
    return ORDINALS.get(lower);
  }
}
