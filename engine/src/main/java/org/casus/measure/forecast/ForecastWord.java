package org.casus.measure.forecast;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.Likelihood;
import org.casus.assertion.WireName;
import org.casus.knowledge.Knowledge;

/** How likely a forecast says it is, by the words of {@code hedges.csv}. Immutable; thread-safe. */
final class ForecastWord {
  private final Map<String, Likelihood> hedges = new TreeMap<>();
  private final Pattern any;

  ForecastWord(Knowledge knowledge) {
    knowledge.rows("hedges.csv").forEach(row -> row.list("words").forEach(words ->
        hedges.putIfAbsent(words.toLowerCase(Locale.ROOT), WireName.parse(Likelihood.class, row.required("likelihood")))));
    any = Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", hedges.keySet().stream()
        .sorted(Comparator.comparingInt((String words) -> -words.length()).thenComparing(words -> words)).map(Pattern::quote).toList())
        + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
  }

  /**
   * A word of ICD 203.
   *
   * @param term the band
   * @param assumption what was taken for granted; empty where the reader saw the hedge
   */
  record Word(Likelihood term, String assumption) {}

  /** The band that was read, or that of the first hedge of the sentence where none was; flat words are almost certain. */
  Word of(Likelihood read, String sentence) {
    if (read != Likelihood.FACT) {
      return new Word(read, "");
    }
    Matcher matcher = any.matcher(sentence);
    while (matcher.find()) {
      Likelihood hedge = hedges.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), Likelihood.FACT);
      if (hedge != Likelihood.FACT) {
        return new Word(hedge, "“" + matcher.group() + "” is taken to be said of the whole forecast.");
      }
    }
    return new Word(Likelihood.ALMOST_CERTAIN, "It is said flatly; that is taken for almost certain, since no forecast is a fact.");
  }
}
