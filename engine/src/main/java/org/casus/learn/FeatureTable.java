package org.casus.learn;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What each feature says for and against each column: the weights of a linear model. Immutable, thread-safe.
 *
 * <p>On disk it is compressed text: a line that names the form, a line of column names, then a line a feature with its
 * weights that are not zero.
 */
final class FeatureTable {

  private static final String FORM = "casus-weights 1";

  private final List<String> columns;
  private final Map<String, float[]> weights;

  FeatureTable(List<String> columns, Map<String, float[]> weights) {
    this.columns = List.copyOf(columns);
    // Asked mostly for features it does not hold; there a HashMap answers sooner than Map.copyOf does.
    this.weights = Collections.unmodifiableMap(new HashMap<>(weights));
  }

  List<String> columns() {
    return columns;
  }

  int size() {
    return weights.size();
  }

  float @Nullable [] row(String feature) {
    return weights.get(feature);
  }

  /** The sum of the features' weights, for each column. */
  double[] scores(Collection<String> features) {
    double[] scores = new double[columns.size()];
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        for (int i = 0; i < row.length; i++) {
          scores[i] += row[i];
        }
      }
    }
    return scores;
  }

  /** The features that speak most for a column, strongest first, ties in the order of the alphabet. */
  List<String> reasons(Collection<String> features, int column, int most) {
    return features.stream().distinct().filter(f -> weight(f, column) > 0)
        .sorted(Comparator.comparingDouble((String f) -> -weight(f, column)).thenComparing(Comparator.naturalOrder()))
        .limit(most).toList();
  }

  private double weight(String feature, int column) {
    float[] row = weights.get(feature);
    return row == null ? 0 : row[column];
  }

  void write(OutputStream out) throws IOException {
    try (Writer writer = new BufferedWriter(
        new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
      writer.write(FORM + "\n" + String.join("\t", columns) + "\n");
      for (Map.Entry<String, float[]> row : new TreeMap<>(weights).entrySet()) {
        writer.write(line(row.getKey(), row.getValue()));
      }
    }
  }

  private static String line(String feature, float[] row) {
    StringBuilder line = new StringBuilder(feature.replaceAll("[\\t\\r\\n]", " "));
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        line.append('\t').append(i).append(':').append(String.format(Locale.ROOT, "%.3f", row[i]));
      }
    }
    return line.append('\n').toString();
  }

  static FeatureTable read(InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      String form = reader.readLine();
      if (!FORM.equals(form)) {
        throw new IOException("the weights begin with '" + form + "', expected '" + FORM + "': train them anew");
      }
      String header = reader.readLine();
      List<String> columns = header == null ? List.of() : List.of(header.split("\t", -1));
      Map<String, float[]> weights = new HashMap<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t");
        weights.put(cells[0], row(cells, columns.size()));
      }
      return new FeatureTable(columns, weights);
    }
  }

  private static float[] row(String[] cells, int columns) throws IOException {
    float[] row = new float[columns];
    for (int i = 1; i < cells.length; i++) {
      int colon = cells[i].indexOf(':');
      try {
        row[Integer.parseInt(cells[i].substring(0, colon))] = Float.parseFloat(cells[i].substring(colon + 1));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IOException("weight '" + cells[i] + "' of feature '" + cells[0] + "' is not column:number", e);
      }
    }
    return row;
  }
}
