package org.casus.discourse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.corpus.TextRange;
import org.casus.knowledge.Knowledge;

/**
 * What a wire service puts into a report that is no part of any sentence: the dateline, and an editor's marks in brackets
 * such as "[passage omitted]", which the knowledge file {@code wire-marks.csv} names. Thread-safe.
 */
final class WireMarks {

  static final String FILE = "wire-marks.csv";

  private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?)";
  private static final String TOWN = "\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,2}";
  private static final Pattern PRINTED = Pattern.compile(
      "\\p{Lu}[\\p{Lu} .,’'-]{2,60}(?:, ?\\p{Lu}[\\p{L} .]{2,30})?(?: ?\\([^)\\n]{2,40}\\))?(?:, " + DAY + ")?(?: ?\\([^)\\n]{2,40}\\))? ?[-–—]{1,2} ?(?=\\S)");
  /** At the head of a report also a dateline that begins with the day or the town in plain letters, or ends in a colon. */
  private static final Pattern OPENING = Pattern.compile(
      "(?:\\p{Lu}[\\p{Lu} .,’'-]{2,60}(?:, ?\\p{Lu}[\\p{L} .]{2,30})?(?: ?\\([^)\\n]{2,40}\\))?(?:, " + DAY + ")?(?: ?\\([^)\\n]{2,40}\\))? ?"
          + "|\\(?(?:" + TOWN + "[,/] ?){0,3}" + DAY + "\\)? )[-–—]{1,2} ?(?=\\S)|\\p{Lu}[\\p{Lu} -]{3,30}(?:\\([^)\\n]{2,40}\\))?: (?=\\p{Lu}\\p{Ll})");
  private static final Pattern TELEX = Pattern.compile(
      "\\p{Lu}[\\p{Lu}\\p{M} .'’-]{2,40}(?:\\([^)\\n]{2,40}\\))?, ?(?:NO DATE|\\d{1,2} \\p{Lu}{3,9}(?: \\d{2,4})?|\\p{Lu}{3,9} \\d{1,2}(?:,? \\d{2,4})?)"
          + "(?: ?[(\\[][^)\\n]{2,70}\\))? ?[-–—]{1,2} *(?=\\S)");
  private static final Pattern HEADING = Pattern.compile("\\[\\p{Lu}[^\\]\\p{Ll}\\n]{2,200}\\]\\s*");
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]\\n]{2,200})\\]");

  private final List<Pattern> marks;

  WireMarks(Knowledge knowledge) {
    this.marks = knowledge.rows(FILE).stream()
        .map(row -> Pattern.compile(row.required("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();
  }

  /** The range, the report's first or a later one, without the dateline that it opens with, and, in a telex, without the headings in brackets after it. */
  static TextRange afterDateline(String text, TextRange range, boolean shouted, boolean opening) {
    Matcher dateline = (shouted ? TELEX : opening ? OPENING : PRINTED).matcher(text).region(range.begin(), range.end());
    int begin = dateline.lookingAt() ? dateline.end() : range.begin();
    Matcher heading = HEADING.matcher(text);
    while (shouted && heading.region(begin, range.end()).lookingAt()) {
      begin = heading.end();
    }
    return begin < range.end() ? new TextRange(begin, range.end()) : range;
  }

  /** The text with blanks where an editor's marks stand; of the same length. */
  String withoutMarks(String text) {
    StringBuilder blank = new StringBuilder(text);
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      if (mark(bracket.group(1).strip())) {
        blank.replace(bracket.start(), bracket.end(), " ".repeat(bracket.end() - bracket.start()));
      }
    }
    return blank.toString();
  }

  /** Whether words in brackets are an editor's mark. */
  boolean mark(String words) {
    return marks.stream().anyMatch(m -> m.matcher(words).matches());
  }
}
