package org.casus.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.DateInterval;

/**
 * Happenings that everybody in the field can date, by the phrases that name them. Immutable and thread-safe.
 *
 * <p>A star in a phrase stands for up to four words: "killing of * Soleimani".
 */
final class Landmarks {

  /** Where the landmarks stand on the class path. */
  static final String FILE = "/casus/knowledge/landmarks.csv";

  private final List<Landmark> all;

  private Landmarks(List<Landmark> all) {
    this.all = List.copyOf(all);
  }

  /**
   * A happening.
   *
   * @param id short name
   * @param interval its days
   * @param names the phrases that name it
   */
  record Landmark(String id, DateInterval interval, List<Name> names) {
    Landmark {
      names = List.copyOf(names);
    }
  }

  /**
   * A phrase that names a landmark.
   *
   * @param key its longest word, which any match must contain
   * @param pattern over the words of a sentence
   */
  record Name(String key, Pattern pattern) {}

  /** Reads the landmarks that come with Casus. */
  static Landmarks builtIn() {
    try (InputStream in = Landmarks.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("No landmarks on the class path at " + FILE + ".");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Landmarks read(Reader reader) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Landmark> found = new ArrayList<>();
    for (CSVRecord row : format.parse(reader)) {
      LocalDate from = LocalDate.parse(row.get("from"));
      LocalDate to = row.get("to").isBlank() ? from : LocalDate.parse(row.get("to"));
      List<Name> names = new ArrayList<>();
      for (String words : row.get("words").split("\\|")) {
        names.add(name(words));
      }
      found.add(new Landmark(row.get("id"), new DateInterval(from, to), names));
    }
    return new Landmarks(found);
  }

  private static Name name(String words) {
    String normal = Words.normal(words);
    StringBuilder pattern = new StringBuilder("(?<!\\S)(?:the )?");
    String key = "";
    String glue = "";
    for (String word : normal.split(" ")) {
      pattern.append(glue).append(word.equals("*") ? "(?:\\S+ ){0,4}" : Pattern.quote(word));
      glue = word.equals("*") ? "" : " ";
      key = word.length() > key.length() ? word : key;
    }
    return new Name(key, Pattern.compile(pattern + "(?!\\S)"));
  }

  /** All landmarks. */
  List<Landmark> all() {
    return all;
  }

  /** The landmarks named in a sentence, as phrases; they may overlap. */
  List<Phrase> in(Words words) {
    String line = words.line().replace("~", "");
    List<Phrase> found = new ArrayList<>();
    if (line.length() != words.line().length()) {
      return found;
    }
    for (Landmark landmark : all) {
      for (Name name : landmark.names()) {
        if (line.contains(name.key())) {
          find(words, landmark, name, found);
        }
      }
    }
    return found;
  }

  private static void find(Words words, Landmark landmark, Name name, List<Phrase> found) {
    Matcher matcher = name.pattern().matcher(words.line());
    while (matcher.find()) {
      found.add(new Phrase(words.at(matcher.start()), words.at(matcher.end() - 1), "landmark", Phrase.Kind.LANDMARK,
          DateMention.Role.AT, s -> told(landmark, s), null));
    }
  }

  /** A report can only speak of what has begun when it comes out. */
  private static DateInterval told(Landmark landmark, Setting setting) {
    LocalDate to = setting.anchor().to();
    LocalDate from = landmark.interval().from();
    return to != null && from != null && from.isAfter(to) ? DateInterval.UNKNOWN : landmark.interval();
  }
}
