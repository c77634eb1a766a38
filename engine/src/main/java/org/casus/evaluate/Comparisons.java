package org.casus.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the project aims at, and what people and other systems reached: {@code comparisons.csv}, beside this class. */
final class Comparisons {

  private static final String FILE = "comparisons.csv";
  private static final String AIM = "aim";

  private final List<CSVRecord> rows;

  private Comparisons(List<CSVRecord> rows) {
    this.rows = rows;
  }

  /** Those of one yardstick. */
  static Comparisons of(String yardstick) {
    try (InputStream in = Comparisons.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The file " + FILE + " is missing beside its class.");
      }
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      List<CSVRecord> rows = new ArrayList<>();
      for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        if (row.get("yardstick").equals(yardstick)) {
          rows.add(row);
        }
      }
      return new Comparisons(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The project's aim for a measure; empty when it has none. */
  String aim(String key) {
    return said(key, true);
  }

  /** What others reached; empty when nothing is known. */
  String others(String key) {
    return said(key, false);
  }

  private String said(String key, boolean aim) {
    return rows.stream().filter(row -> row.get("measure").equals(key) && row.get("who").equals(AIM) == aim)
        .map(row -> aim ? row.get("value") : row.get("value") + " " + row.get("who"))
        .collect(Collectors.joining("; "));
  }
}
