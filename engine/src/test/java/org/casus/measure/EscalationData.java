package org.casus.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;

/** Public data series that stand beside the project, and the numbers expected of them, which are kept in it. */
public final class EscalationData {

  private EscalationData() {}

  /** The rows of a file; the test is skipped, with a message, where it is missing. A name that ends in gz is unpacked. */
  public static List<CSVRecord> rows(String name) {
    Path file = folder().resolve(name);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream raw = Files.newInputStream(file);
        InputStream bytes = name.endsWith("gz") ? new GZIPInputStream(raw) : raw;
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A column of numbers. */
  public static double[] numbers(String name, String column) {
    return rows(name).stream().mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
  }

  /** A column of whole numbers. */
  public static int[] counts(String name, String column) {
    return rows(name).stream().mapToInt(row -> Integer.parseInt(row.get(column))).toArray();
  }

  /** The numbers expected, from a YAML file among the test resources. */
  public static JsonNode expected(String name) {
    try (InputStream yaml = EscalationData.class.getResourceAsStream("/measure/" + name + ".yaml")) {
      return new YAMLMapper().readTree(java.util.Objects.requireNonNull(yaml, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared/corpora/escalation");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    String message = "SKIPPED: no folder shared/corpora/escalation above " + Path.of("").toAbsolutePath();
    System.err.println(message);
    Assumptions.abort(message);
    throw new IllegalStateException(message);
  }
}
