package org.casus.ground;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.DateInterval;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;

/**
 * Happenings that everybody in the field can date, by the phrases that name them. Immutable and thread-safe.
 *
 * <p>A star in a phrase stands for up to four words: "killing of * Soleimani".
 */
final class Landmarks {

  private static final String FILE = "landmarks.csv";

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

  /** Reads the landmarks. */
  static Landmarks read(Knowledge knowledge) {
    return new Landmarks(knowledge.rows(FILE).stream().map(Landmarks::landmark).toList());
  }

  private static Landmark landmark(Row row) {
    row.required("words");
    LocalDate from = day(row, "from");
    LocalDate to = row.text("to").isEmpty() ? from : day(row, "to");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(row.where() + ": \"to\" (" + to + ") lies before \"from\" (" + from + ").");
    }
    return new Landmark(row.required("id"), new DateInterval(from, to), row.list("words").stream().map(Landmarks::name).toList());
  }

  private static LocalDate day(Row row, String column) {
    try {
      return LocalDate.parse(row.required(column));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(row.where() + ": the column \"" + column + "\" holds \"" + row.text(column)
          + "\", which is no day; write it as 2020-03-12.", e);
    }
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
