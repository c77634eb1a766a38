package org.casus.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words as the comparison sees them: without case, accents, punctuation and a leading article. Immutable.
 *
 * <p>Two phrases are alike by the words they share, function words left out: {@link #overlap} is the F1 of the two bags
 * of words, {@link #cover} how much of the shorter one stands in the other.
 */
final class Phrase {

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern QUOTES = Pattern.compile("[’‘'`ʿʾ\"“”]");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern LONE_S = Pattern.compile("\\bs\\b");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+");
  private static final Set<String> FUNCTION_WORDS = Set.of("the", "a", "an", "of", "in", "on", "at", "to", "for", "and",
      "or", "by", "with", "from", "that", "which", "its", "their", "his", "her", "s");

  private final String text;
  private final String normal;
  private final Map<String, Long> bag;
  private final long length;

  private Phrase(String text) {
    this.text = text;
    this.normal = normal(text);
    List<String> words = Arrays.stream(normal.split(" "))
        .filter(word -> !word.isEmpty() && !FUNCTION_WORDS.contains(word)).toList();
    this.bag = words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    this.length = words.size();
  }

  /** A phrase; null is one without words. */
  static Phrase of(@Nullable String text) {
    return new Phrase(text == null ? "" : text);
  }

  /** The text with every run of white space made one space. */
  static String squashed(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** As it was written. */
  String text() {
    return text;
  }

  /** Whether nothing was written. */
  boolean blank() {
    return text.isEmpty();
  }

  /** Whether the two are the same but for case, accents, punctuation and article. */
  boolean same(Phrase other) {
    return normal.equals(other.normal);
  }

  /** F1 of the two bags of words, 0 to 1. */
  double overlap(Phrase other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    long shared = bag.entrySet().stream()
        .mapToLong(word -> Math.min(word.getValue(), other.bag.getOrDefault(word.getKey(), 0L))).sum();
    return 2.0 * shared / (length + other.length);
  }

  /** The share of the shorter phrase's different words that stand in the other, 0 to 1. */
  double cover(Phrase other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    Set<String> shared = new HashSet<>(bag.keySet());
    shared.retainAll(other.bag.keySet());
    return (double) shared.size() / Math.min(bag.size(), other.bag.size());
  }

  private static String normal(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = QUOTES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    plain = LONE_S.matcher(NO_WORD.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
    return SPACE.matcher(ARTICLE.matcher(plain).replaceFirst("")).replaceAll(" ").strip();
  }

  @Override
  public String toString() {
    return text;
  }
}
