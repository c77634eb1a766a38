package org.casus.narrate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** Finds the hedge that a report itself uses, so that a brief repeats it word for word. Thread-safe. */
final class HedgeWords {
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
    Map<Likelihood, Pattern> words = new EnumMap<>(Likelihood.class);
    for (String line : lines()) {
      int comma = line.indexOf(',');
      List<String> spellings = List.of(line.substring(comma + 1).split("\\|"));
      String any = String.join("|", spellings.stream().map(Pattern::quote).toList());
      words.put(
          WireName.parse(Likelihood.class, line.substring(0, comma)),
          Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE));
    }
    return words;
  }

  private static List<String> lines() {
    try (InputStream in = HedgeWords.class.getResourceAsStream("hedges.csv")) {
      if (in == null) {
        throw new IllegalStateException("The list of hedges, hedges.csv, is missing beside " + HedgeWords.class + ".");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
