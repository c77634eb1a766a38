package org.casus.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Report;

/**
 * A paragraph of a report that full-text search looks at.
 *
 * @param report the report's id
 * @param span the paragraph
 */
public record Passage(String report, SourceSpan span) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The paragraphs of a report. */
  public static List<Passage> of(Report report) {
    List<Passage> passages = new ArrayList<>();
    report.body().forEach(range -> {
      if (range.end() > range.begin()) {
        passages.add(new Passage(report.id(), report.span(range.begin(), range.end())));
      }
    });
    return passages;
  }

  /** The words of a text as search sees them: small letters and digits without accents, one blank between words. */
  public static String words(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether all of some words, as {@link #words} gives them, stand in the paragraph in one of their {@link WordForms}. */
  boolean has(String words) {
    Set<String> mine = Set.copyOf(Arrays.asList(words(span.quote()).split(" ")));
    return Arrays.stream(words.split(" ")).allMatch(word -> WordForms.of(word).stream().anyMatch(mine::contains));
  }
}
