package org.casus.discourse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How words are usually written: counts over edited news, and the list of capitalised words that comes with the language
 * models. Immutable once read; thread-safe.
 */
final class CaseLexicon {

  private static final String CAPITALISED = "/edu/stanford/nlp/models/truecase/MixDisambiguation.list";

  private final Map<String, int[]> counts;
  private final Map<String, String> capitalised;

  CaseLexicon(Map<String, int[]> counts, Map<String, String> capitalised) {
    this.counts = counts;
    this.capitalised = capitalised;
  }

  /** What is known of a word without its neighbours, in a few signs. */
  String evidence(String key) {
    return counted(counts.get(key)) + listed(capitalised.get(key));
  }

  /** Whether edited news was never seen to write the word in lower case. */
  boolean neverLower(String key) {
    int[] forms = counts.get(key);
    return forms == null || forms[0] == 0;
  }

  /** How often edited news writes the word in lower case, 0 to 1; 0 where it was never seen. */
  double lowerShare(String key) {
    int[] forms = counts.get(key);
    return forms == null ? 0 : (double) forms[0] / (forms[0] + forms[1] + forms[2]);
  }

  /** Whether the list of capitalised words writes it with lower-case letters inside. */
  boolean listedAsName(String key) {
    String written = capitalised.get(key);
    return written != null && CaseForm.of(written) == CaseForm.NAME;
  }

  /** The word as the list writes it, capitals inside and all; null when it does not list the word. */
  @Nullable String listedAs(String key) {
    return capitalised.get(key);
  }

  private static String counted(int @Nullable [] forms) {
    if (forms == null) {
      return "never";
    }
    int all = forms[0] + forms[1] + forms[2];
    String often = all < 4 ? "few" : all < 30 ? "some" : "many";
    return often + share(forms[1], all) + "N" + share(forms[2], all) + "A";
  }

  private static int share(int part, int all) {
    double share = (double) part / all;
    return part == 0 ? 0 : part == all ? 5 : share < 0.1 ? 1 : share < 0.5 ? 2 : share < 0.9 ? 3 : 4;
  }

  private static String listed(@Nullable String written) {
    return written == null ? "-" : "+" + CaseForm.of(written).label();
  }

  /** The list of capitalised words, lower case to as written. */
  static Map<String, String> capitalised() throws IOException {
    Map<String, String> words = new HashMap<>();
    try (BufferedReader reader = open(CAPITALISED, false)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.length() == 2 * tab + 1) {
          words.putIfAbsent(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    return words;
  }

  /** Counts as {@link #line} writes them: word, lower, name, acronym. */
  static Map<String, int[]> counts(String resource) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    try (BufferedReader reader = open(resource, true)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        counts.put(cells[0], new int[] {
            Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])});
      }
    }
    return new HashMap<>(counts);
  }

  /** A line of the file of counts. */
  static String line(String word, int[] forms) {
    return String.format(Locale.ROOT, "%s\t%d\t%d\t%d\n", word, forms[0], forms[1], forms[2]);
  }

  private static BufferedReader open(String resource, boolean compressed) throws IOException {
    InputStream stream = CaseLexicon.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException("The list of words " + resource + " does not ship with Casus.");
    }
    return new BufferedReader(
        new InputStreamReader(compressed ? new GZIPInputStream(stream) : stream, StandardCharsets.UTF_8));
  }
}
