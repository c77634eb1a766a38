package org.casus.narrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.Assertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.WireName;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;

/** Finds the hedge that a report itself uses, so that a brief repeats it word for word. Thread-safe. */
final class HedgeWords {
  private final Map<Likelihood, Pattern> patterns;

  private HedgeWords(Map<Likelihood, Pattern> patterns) {
    this.patterns = patterns;
  }

  /** The first hedge of the assertion's likelihood in its evidence, as spelled there; empty for facts. */
  Optional<String> in(Assertion assertion) {
    Pattern words = patterns.get(assertion.likelihood());
    if (words == null) {
      return Optional.empty();
    }
    return assertion.evidence().stream().map(SourceSpan::quote).map(words::matcher)
        .filter(Matcher::find).map(Matcher::group).findFirst();
  }

  /** Reads {@code hedges.csv}. */
  static HedgeWords read(Knowledge knowledge) {
    Map<Likelihood, List<String>> words = new EnumMap<>(Likelihood.class);
    for (Row row : knowledge.rows("hedges.csv")) {
      words.computeIfAbsent(WireName.parse(Likelihood.class, row.required("likelihood")), key -> new ArrayList<>())
          .addAll(row.list("words"));
    }
    Map<Likelihood, Pattern> patterns = new EnumMap<>(Likelihood.class);
    words.forEach((likelihood, spellings) -> patterns.put(likelihood, any(spellings)));
    return new HedgeWords(patterns);
  }

  /** Whole words only, the longer spelling before the shorter. */
  private static Pattern any(List<String> spellings) {
    String choice = String.join("|", spellings.stream()
        .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).toList());
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + choice + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
  }
}
