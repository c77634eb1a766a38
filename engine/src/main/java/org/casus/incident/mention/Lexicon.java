package org.casus.incident.mention;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.casus.learn.Weights;

/**
 * How often mentions with two heads were one event, in marked reports of one matter. Immutable, thread-safe. On disk it is
 * compressed text, a pair of lemmas a line.
 */
final class Lexicon implements Weights {

  private static final String FORM = "casus-lexicon 1";
  private static final Count NONE = new Count(0, 0);

  private final Map<String, Count> counts;

  Lexicon(Map<String, Count> counts) {
    this.counts = Map.copyOf(counts);
  }

  /**
   * What was seen of two lemmas.
   *
   * @param one how often they were one event
   * @param seen how often they were seen, a matter counting at most three times
   */
  record Count(double one, double seen) {

    Count plus(Count other) {
      return new Count(one + other.one, seen + other.seen);
    }
  }

  static String key(String left, String right) {
    return left.compareTo(right) <= 0 ? left + "\t" + right : right + "\t" + left;
  }

  Count of(String left, String right) {
    return counts.getOrDefault(key(left, right), NONE);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (Writer writer = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
      writer.write(FORM + "\n");
      for (Map.Entry<String, Count> entry : new TreeMap<>(counts).entrySet()) {
        writer.write(String.format(Locale.ROOT, "%s\t%.2f\t%.2f%n", entry.getKey(), entry.getValue().one, entry.getValue().seen));
      }
    }
  }

  static Lexicon read(InputStream in) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      String form = reader.readLine();
      if (!FORM.equals(form)) {
        throw new IOException("the lexicon begins with '" + form + "', expected '" + FORM + "': train it anew");
      }
      Map<String, Count> counts = new HashMap<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        counts.put(key(cells[0], cells[1]), new Count(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
      }
      return new Lexicon(counts);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IOException("a line of the lexicon is not two lemmas and two numbers: train it anew", e);
    }
  }
}
