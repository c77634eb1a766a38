package org.casus.corpus;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of texts as full-text search sees them, whatever their case and accents. Stateless. */
public final class SearchWords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchWords() {}

  /** The words of a text: small letters and digits without accents, one blank between words. */
  public static String of(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether all of some words stand among others, each in one of its {@link WordForms}; both as {@link #of} gives them. */
  public static boolean stand(String asked, String words) {
    Set<String> there = Set.copyOf(Arrays.asList(words.split(" ")));
    return Arrays.stream(asked.split(" ")).allMatch(word -> WordForms.of(word).stream().anyMatch(there::contains));
  }
}
