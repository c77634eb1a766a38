package org.casus.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the person who filed the reports knows of them: a CSV file with a column {@code file} and any of
 * {@code published}, {@code publisher}, {@code title}, {@code url}, {@code marking}. Its values outrank what a report says of
 * itself; an empty cell says nothing. Immutable and thread-safe.
 */
public final class Manifest {
  private static final Set<String> COLUMNS = new TreeSet<>(List.of("file", "published", "publisher", "title", "url", "marking"));

  private final Map<String, DocumentFacts> rows;
  private final DocumentFacts all;

  private Manifest(Map<String, DocumentFacts> rows, DocumentFacts all) {
    this.rows = Map.copyOf(rows);
    this.all = all;
  }

  /** The same, with a marking for every report that has none of its own in the manifest. */
  public Manifest marked(Marking marking) {
    return new Manifest(rows, new DocumentFacts(null, null, null, null, null, marking));
  }

  /** A manifest that says nothing. */
  public static Manifest none() {
    return new Manifest(Map.of(), DocumentFacts.NONE);
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException when the file can't be read
   * @throws IllegalArgumentException when a column, a date or a row is wrong; the message says which and what to do
   */
  public static Manifest read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader, String.valueOf(file.getFileName()));
    }
  }

  /** Like {@link #read(Path)}, from any reader; {@code name} stands in error messages. */
  public static Manifest read(Reader reader, String name) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
        .setIgnoreEmptyLines(true).setAllowMissingColumnNames(false).get();
    try (CSVParser parser = CSVParser.parse(reader, format)) {
      List<String> header = parser.getHeaderNames().stream().map(Manifest::plain).toList();
      checkHeader(header, name);
      Map<String, DocumentFacts> rows = new LinkedHashMap<>();
      for (CSVRecord row : parser) {
        addRow(rows, header, row, name);
      }
      return new Manifest(rows, DocumentFacts.NONE);
    } catch (UncheckedIOException e) {
      throw wrong(e.getCause() == null ? new IOException(e) : e.getCause(), name);
    } catch (CSVException | CharacterCodingException e) {
      throw wrong(e, name);
    }
  }

  /** What a file that is no good CSV is complained of as; passes other trouble with the file on. */
  private static IllegalArgumentException wrong(IOException e, String name) throws IOException {
    if (e instanceof CSVException || e instanceof CharacterCodingException) {
      return new IllegalArgumentException("The manifest " + name + " is no CSV file in UTF-8 (" + e.getMessage()
          + "); put a quote only around a whole cell, and write one inside it twice.", e);
    }
    throw e;
  }

  /** What it says of a file, found by whole name, else by base name; then what it says of the archive that holds it. */
  DocumentFacts of(String file) {
    String row = rowOf(file);
    String archive = archiveOf(file);
    DocumentFacts own = row == null ? DocumentFacts.NONE : rows.getOrDefault(row, DocumentFacts.NONE);
    return archive == null ? own.orElse(all) : own.orElse(rows.getOrDefault(archive, DocumentFacts.NONE).ofAll()).orElse(all);
  }

  /** The row that speaks of the archive in which a file lies, or null. */
  @Nullable String archiveOf(String file) {
    int inside = file.indexOf("!/");
    return inside < 0 ? null : rowOf(file.substring(0, inside));
  }

  /** The row that speaks of a file, or null. */
  @Nullable String rowOf(String file) {
    if (rows.containsKey(file)) {
      return file;
    }
    String inner = file.substring(file.lastIndexOf('!') + 1);
    String base = inner.substring(inner.lastIndexOf('/') + 1);
    String best = null;
    for (String row : rows.keySet()) {
      boolean fits = file.endsWith("/" + row) || row.equals(base);
      if (fits && (best == null || row.length() > best.length())) {
        best = row;
      }
    }
    return best;
  }

  /** Names of the files it speaks of, sorted. */
  Set<String> files() {
    return new TreeSet<>(rows.keySet());
  }

  private static String plain(String column) {
    return column.replace("\ufeff", "").strip();
  }

  private static void checkHeader(List<String> header, String name) {
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException("The manifest " + name + " has an unknown column \"" + column
            + "\"; allowed are " + String.join(", ", COLUMNS) + ". Rename or remove the column.");
      }
    }
    if (!header.contains("file")) {
      throw new IllegalArgumentException("The manifest " + name
          + " has no column \"file\"; add one with the names of the reports.");
    }
  }

  private static void addRow(Map<String, DocumentFacts> rows, List<String> header, CSVRecord row, String name) {
    if (row.size() > header.size()) {
      throw new IllegalArgumentException("The manifest " + name + ", row " + row.getRecordNumber() + ", has "
          + row.size() + " cells under " + header.size() + " columns; put quotes around cells with commas.");
    }
    String file = cell(header, row, "file");
    if (file == null) {
      throw new IllegalArgumentException(
          "The manifest " + name + ", row " + row.getRecordNumber() + ", names no file; fill in or remove the row.");
    }
    DocumentFacts facts = new DocumentFacts(cell(header, row, "title"), cell(header, row, "publisher"), null,
        date(cell(header, row, "published"), row, name), cell(header, row, "url"), marking(cell(header, row, "marking"), row, name));
    if (rows.put(file, facts) != null) {
      throw new IllegalArgumentException("The manifest " + name + " names " + file + " twice; keep one row.");
    }
  }

  private static @Nullable String cell(List<String> header, CSVRecord row, String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= row.size() || row.get(index).isBlank() ? null : row.get(index).strip();
  }

  private static @Nullable Marking marking(@Nullable String label, CSVRecord row, String name) {
    try {
      return Marking.of(label);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("The manifest " + name + ", row " + row.getRecordNumber() + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable PublicationDate date(@Nullable String iso, CSVRecord row, String name) {
    try {
      return iso == null ? null : new PublicationDate(iso);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("The manifest " + name + ", row " + row.getRecordNumber()
          + ", gives the date \"" + iso + "\"; allowed are 2020, 2020-03 and 2020-03-12.", e);
    }
  }
}
