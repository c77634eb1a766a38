package org.casus.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.StableId;

/**
 * Where registers and rules are read from: the files that ship with Casus and, behind them, an analyst's folder with
 * files of the same names, whose rows are added. The folder may also hold {@value #OWN_ACTORS}, with the columns of
 * {@code actors-theatres.csv}.
 *
 * <p>Thread-safe; reads files, so it is used only while a run is being put together.
 */
public final class Knowledge {

  /** A register of actors that only an analyst's folder holds. */
  public static final String OWN_ACTORS = "actors.csv";

  /** The names that a file of an analyst's folder may have. */
  public static final List<String> FILES = List.of(
      OWN_ACTORS, "actors-middle-east.csv", "actors-theatres.csv", "actors-voices.csv", "attributions.yaml",
      "boilerplate.csv", "certainty-words.csv", "dates.yaml",
      "events.yaml", "figures.csv", "group-nouns.csv", "hedges.csv", "intensity.yaml", "judgments.csv", "landmarks.csv", "places.csv",
      "publishers.csv", "relations.yaml", "releases.csv", "roles.csv", "speaker-nouns.csv", "speech.csv", "weapons.csv",
      "wire-marks.csv", "word-classes.csv");

  private static final Set<String> ENDINGS = Set.of("csv", "yaml", "yml");
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
   * @throws IllegalArgumentException when the folder is none, or a CSV or YAML file in it has a name that nothing reads
   */
  public static Knowledge with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "\"" + folder + "\" is no folder; --knowledge takes a folder with files such as " + OWN_ACTORS + " or places.csv.");
    }
    refuseUnknown(folder);
    return new Knowledge(Optional.of(folder));
  }

  /** The analyst's folder; none where the shipped files are used alone. */
  public Optional<Path> folder() {
    return extra;
  }

  /** The rows of a CSV file with a header, those of the analyst's folder last. */
  public List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    for (Source source : sources(file)) {
      rows.addAll(parse(source));
    }
    return rows;
  }

  /** The analyst's own actors; none without a folder or without that file in it. */
  public List<Row> ownActors() {
    return own(OWN_ACTORS).map(Knowledge::parse).orElseGet(List::of);
  }

  /** A YAML file as it stands, and behind it the one of the analyst's folder. */
  public List<JsonNode> trees(String file) {
    List<JsonNode> trees = new ArrayList<>();
    for (Source source : sources(file)) {
      try (Reader reader = source.open()) {
        trees.add(YAML.readTree(reader));
      } catch (IOException e) {
        throw unreadable(source, e);
      }
    }
    return trees;
  }

  /** The entries of a YAML file that is a list, those of the analyst's folder last. */
  public <T> List<T> entries(String file, Class<T> type) {
    List<T> entries = new ArrayList<>();
    for (Source source : sources(file)) {
      try (Reader reader = source.open()) {
        entries.addAll(YAML.readerForListOf(type).<List<T>>readValue(reader));
      } catch (IOException e) {
        throw unreadable(source, e);
      }
    }
    return entries;
  }

  /** Eight hexadecimal digits that change when any file of the knowledge does. */
  public String digest() {
    MessageDigest digest = StableId.digest();
    for (String file : FILES) {
      for (Source source : file.equals(OWN_ACTORS) ? own(file).map(List::of).orElseGet(List::of) : sources(file)) {
        try (Reader reader = source.open()) {
          StringWriter text = new StringWriter();
          reader.transferTo(text);
          digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        } catch (IOException e) {
          throw unreadable(source, e);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 4);
  }

  private static UncheckedIOException unreadable(Source source, IOException e) {
    return new UncheckedIOException("The knowledge file " + source.name() + " could not be read: " + e.getMessage(), e);
  }

  private static void refuseUnknown(Path folder) {
    Set<String> unknown = new TreeSet<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
          .filter(name -> knowledgeFile(name) && !FILES.contains(name)).forEach(unknown::add);
    } catch (IOException e) {
      throw new IllegalArgumentException("The folder \"" + folder + "\" could not be read: " + e.getMessage(), e);
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("\"" + folder + "\" holds \"" + String.join("\", \"", unknown)
          + "\", which nothing reads; allowed are " + String.join(", ", FILES) + ". Rename the file or take it out.");
    }
  }

  private static boolean knowledgeFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.contains(ending);
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
    own(file).ifPresent(sources::add);
    return sources;
  }

  private Optional<Source> own(String file) {
    return extra.map(folder -> folder.resolve(file))
        .filter(Files::isRegularFile)
        .map(path -> new Source(path.toString(), () -> Files.newInputStream(path)));
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
