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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What each feature says for and against each column: the weights of a linear model. Immutable, thread-safe.
 *
 * <p>On disk it is compressed text: a line that names the form, a line of column names, then a line a feature with its
 * weights that are not zero.
 */
final class FeatureTable {

  private static final String FORM = "casus-weights 1";

  private final List<String> columns;
  private final List<String> names;
  private final NameIndex index;
  private final float[] weights;

  FeatureTable(List<String> columns, Map<String, float[]> rows) {
    this.columns = List.copyOf(columns);
    this.names = rows.keySet().stream().sorted().toList();
    this.index = new NameIndex(names);
    this.weights = new float[names.size() * columns.size()];
    int at = 0;
    for (float[] row : new TreeMap<>(rows).values()) {
      System.arraycopy(row, 0, weights, at, columns.size());
      at += columns.size();
    }
  }

  List<String> columns() {
    return columns;
  }

  int size() {
    return names.size();
  }

  /** The sum of the features' weights, for each column. */
  double[] scores(Collection<String> features) {
    double[] scores = new double[columns.size()];
    FeatureSink sink = pieces -> add(index.find(pieces), scores);
    if (features instanceof Features told) {
      told.tell(sink);
    } else {
      features.forEach(sink::see);
    }
    return scores;
  }

  private void add(int feature, double[] scores) {
    for (int i = 0; feature >= 0 && i < scores.length; i++) {
      scores[i] += weights[feature * scores.length + i];
    }
  }

  /** The features that speak most for a column, strongest first, ties in the order of the alphabet. */
  List<String> reasons(Collection<String> features, int column, int most) {
    Map<String, Float> speaking = new TreeMap<>();
    for (String feature : features) {
      int number = index.find(feature);
      if (number >= 0 && weights[number * columns.size() + column] > 0) {
        speaking.put(feature, weights[number * columns.size() + column]);
      }
    }
    return speaking.entrySet().stream().sorted(Map.Entry.<String, Float>comparingByValue().reversed())
        .limit(most).map(Map.Entry::getKey).toList();
  }

  void write(OutputStream out) throws IOException {
    try (Writer writer = new BufferedWriter(
        new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
      writer.write(FORM + "\n" + String.join("\t", columns) + "\n");
      for (int i = 0; i < names.size(); i++) {
        writer.write(line(names.get(i), Arrays.copyOfRange(weights, i * columns.size(), (i + 1) * columns.size())));
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
