package org.casus.knowledge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Where registers and rules are read from: the files that ship with Casus and, behind them, an analyst's folder with
 * files of the same names, whose rows are added.
 *
 * <p>Thread-safe; reads files, so it is used only while a run is being put together.
 */
public final class Knowledge {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Optional<Path> extra;

  private Knowledge(Optional<Path> extra) {
    this.extra = extra;
  }

  /** The shipped files alone. */
  public static Knowledge shipped() {
    return new Knowledge(Optional.empty());
  }

  /**
   * The shipped files and those of a folder.
   *
   * @throws IllegalArgumentException when the folder is none
   */
  public static Knowledge with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "\"" + folder + "\" is no folder; --knowledge takes a folder with files such as actors.csv.");
    }
    return new Knowledge(Optional.of(folder));
  }

  /** The rows of a CSV file with a header, those of the analyst's folder last. */
  public List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    for (Source source : sources(file)) {
      rows.addAll(parse(source));
    }
    return rows;
  }

  /** The entries of a YAML file that is a list, those of the analyst's folder last. */
  public <T> List<T> entries(String file, Class<T> type) {
    List<T> entries = new ArrayList<>();
    for (Source source : sources(file)) {
      try (Reader reader = source.open()) {
        entries.addAll(YAML.readerForListOf(type).<List<T>>readValue(reader));
      } catch (IOException e) {
        throw new UncheckedIOException("The knowledge file " + source.name() + " could not be read: " + e.getMessage(), e);
      }
    }
    return entries;
  }

  private static List<Row> parse(Source source) {
    try (Reader reader = source.open(); CSVParser parser = CSV.parse(reader)) {
      List<Row> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        long line = parser.getCurrentLineNumber() - breaks(record);
        rows.add(new Row(source.name() + ":" + line, record.toMap()));
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The knowledge file " + source.name() + " could not be read as CSV: " + e.getMessage(), e);
    }
  }

  /** How many line breaks lie inside the cells of a record. */
  private static long breaks(CSVRecord record) {
    return record.stream().mapToLong(cell -> LINE_BREAK.matcher(cell).results().count()).sum();
  }

  private List<Source> sources(String file) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source(file, () -> shippedStream(file)));
    extra.map(folder -> folder.resolve(file))
        .filter(Files::isRegularFile)
        .ifPresent(path -> sources.add(new Source(path.toString(), () -> Files.newInputStream(path))));
    return sources;
  }

  private static InputStream shippedStream(String file) throws IOException {
    InputStream stream = Knowledge.class.getResourceAsStream("/casus/knowledge/" + file);
    if (stream == null) {
      throw new IOException("it does not ship with Casus");
    }
    return stream;
  }

  private record Source(String name, Opener opener) {
    Reader open() throws IOException {
      BufferedReader reader = new BufferedReader(new InputStreamReader(opener.open(), StandardCharsets.UTF_8));
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      return reader;
    }
  }

  private interface Opener {
    InputStream open() throws IOException;
  }
}
