package org.casus.server.intake;

import java.time.format.DateTimeParseException;
import org.casus.corpus.Marking;
import org.casus.corpus.PublicationDate;
import org.casus.desk.MisunderstoodException;
import org.casus.desk.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Something to be added, as it came in.
 *
 * @param file the name it is filed under
 * @param bytes what it holds
 * @param published when it came out as the analyst knows it, ISO year, month or day, or null
 * @param title what it is called as the analyst knows it, or null
 * @param url where it stood, or null
 * @param marking to whom it may go on as the analyst knows it, a label of TLP, or null
 */
record Upload(String file, byte[] bytes, @Nullable String published, @Nullable String title, @Nullable String url,
    @Nullable String marking) {
  private static final int LONGEST = 120;

  /**
   * Cleans the name, and checks the date and the marking.
   *
   * @throws MisunderstoodException when one is none
   */
  Upload {
    file = name(file);
    published = published == null || published.isBlank() ? null : date(file, published.strip());
    Marking marked = Vocabulary.marking(marking);
    marking = marked == null ? null : marked.label();
    title = title == null || title.isBlank() ? null : title.strip();
  }

  /** The last part of a path, without what moves a cursor or hides an ending. */
  private static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip().replace("!/", "!");
    String cut = plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
    return cut.isEmpty() || cut.equals("-") || cut.matches("\\.+") ? "unnamed" : cut;
  }

  private static String date(String file, String published) {
    try {
      return new PublicationDate(published).iso();
    } catch (DateTimeParseException e) {
      throw new MisunderstoodException("published of " + file + ": \"" + published + "\" is no date; allowed are 2020, 2020-03 and 2020-03-12.");
    }
  }

  /** What is known of it otherwise, as a manifest. */
  String manifest() {
    return "file,published,title,url,marking\n" + String.join(",", cell(file), cell(published), cell(title), cell(url), cell(marking)) + "\n";
  }

  private static String cell(@Nullable String value) {
    return value == null ? "" : "\"" + value.replace("\"", "\"\"").replaceAll("[\\r\\n]+", " ") + "\"";
  }
}
