package org.casus.narrate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.Assertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.WireName;

/** Finds the hedge that a report itself uses, so that a brief repeats it word for word. Thread-safe. */
final class HedgeWords {
  private static final String RESOURCE = "/casus/knowledge/hedges.csv";
  private static final Map<Likelihood, Pattern> WORDS = load();

  private HedgeWords() {}

  /** The first hedge of the assertion's likelihood in its evidence, as spelled there; empty for facts. */
  static Optional<String> in(Assertion assertion) {
    Pattern words = WORDS.get(assertion.likelihood());
    if (words == null) {
      return Optional.empty();
    }
    return assertion.evidence().stream().map(SourceSpan::quote).map(words::matcher)
        .filter(Matcher::find).map(Matcher::group).findFirst();
  }

  private static Map<Likelihood, Pattern> load() {
    Map<Likelihood, List<String>> words = new EnumMap<>(Likelihood.class);
    try (InputStream in = HedgeWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The list of hedges, " + RESOURCE + ", is missing from the class path.");
      }
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
        words.computeIfAbsent(WireName.parse(Likelihood.class, row.get("likelihood")), key -> new ArrayList<>())
            .addAll(List.of(row.get("words").split("\\|")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Likelihood, Pattern> patterns = new EnumMap<>(Likelihood.class);
    words.forEach((likelihood, spellings) -> patterns.put(likelihood, any(spellings)));
    return patterns;
  }

  /** Whole words only, the longer spelling before the shorter. */
  private static Pattern any(List<String> spellings) {
    String choice = String.join("|", spellings.stream()
        .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).toList());
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + choice + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
  }
}
