package org.casus.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A country as ISO and the data sets of the field number and name it: a row of {@code countries.csv}, beside this class.
 * Immutable and thread-safe.
 *
 * <p>Sources: ISO 3166-1; Gleditsch and Ward's list of independent states; the lists of regions in the codebooks of
 * ACLED, UCDP GED and GTD. Names in these data sets are their own and no statement on status.
 *
 * @param iso2 ISO 3166-1 alpha-2
 * @param iso3 ISO 3166-1 alpha-3
 * @param cells every cell of the row by column; empty where the data set has no value
 */
record FieldCountry(String iso2, String iso3, Map<String, String> cells) {
  private static final String FILE = "countries.csv";
  private static final Map<String, FieldCountry> ALL = read();

  /** Copies the map. */
  FieldCountry {
    cells = Map.copyOf(cells);
  }

  /** The country with this alpha-2 code. */
  static Optional<FieldCountry> of(@Nullable String iso2) {
    return Optional.ofNullable(iso2 == null ? null : ALL.get(iso2));
  }

  /** Every country, by alpha-2 code. */
  static Map<String, FieldCountry> all() {
    return ALL;
  }

  /** A cell; empty when there is none. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The name that a data set uses, else the usual English one. */
  String name(String dataSet) {
    String own = cell(dataSet + "_name");
    return own.isEmpty() ? cell("name") : own;
  }

  private static Map<String, FieldCountry> read() {
    try (InputStream in = FieldCountry.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The file " + FILE + " is missing beside its class.");
      }
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      Map<String, FieldCountry> all = new LinkedHashMap<>();
      for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        all.put(row.get("iso2"), new FieldCountry(row.get("iso2"), row.get("iso3"), row.toMap()));
      }
      return Collections.unmodifiableMap(all);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + FILE + " could not be read.", e);
    }
  }
}
