package org.casus.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency that a wire story opens with: {@code ANKARA, May 29 (Xinhua) --}.
 *
 * @param agency in parentheses, or null
 * @param date as written, or null
 */
record Dateline(@Nullable String agency, @Nullable WrittenDate date) {
  private static final int LONGEST = 120;
  private static final Pattern DASH = Pattern.compile("\\s?(?:--+|[–—―]|\\s-(?=\\s)|:(?=\\s))");
  private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,50})\\)\\s*$");
  private static final Pattern CITY = Pattern.compile("^(?:\\p{Lu}[\\p{Lu}\\p{M}'’. -]{2,40})(?:[,/(]|$|\\s\\()");
  private static final Pattern TOWNS = Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}[,/] ?){0,3}");
  private static final Pattern AGENCY_ALONE = Pattern.compile("^\\(?(\\p{Lu}[\\p{L}. ]{1,30})\\)$");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}.&'’ -]*(?:/\\p{Lu}[\\p{L}\\p{M}\\p{N}.&'’ -]*)*");

  /** The dateline of a paragraph, or null. */
  static @Nullable Dateline of(String paragraph) {
    String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher dash = DASH.matcher(start);
    while (dash.find()) {
      String head = start.substring(0, dash.start()).strip();
      Dateline line = head.indexOf('(') > head.indexOf(')') ? null : read(head);
      if (line != null) {
        return line;
      }
    }
    return null;
  }

  private static @Nullable Dateline read(String head) {
    boolean city = CITY.matcher(head).find();
    Matcher parenthesis = PARENTHESIS.matcher(head);
    if (!parenthesis.find()) {
      WrittenDate date = WrittenDate.in(head);
      boolean capitals = city && (date != null || head.length() < 45) && caps(head);
      return capitals || date != null && date.year() > 0 && TOWNS.matcher(head.substring(0, date.begin())).matches() && date.end() == head.length()
          ? new Dateline(null, date) : null;
    }
    String inside = parenthesis.group(1).strip();
    WrittenDate date = WrittenDate.in(inside);
    if (date != null) {
      return new Dateline(null, date);
    }
    boolean agency = NAME.matcher(inside).matches() && inside.split(" ").length <= 6;
    boolean placed = city || AGENCY_ALONE.matcher(head).matches() || WrittenDate.in(head) != null;
    return agency && placed ? new Dateline(inside, WrittenDate.in(head)) : null;
  }

  private static boolean caps(String head) {
    String city = head.split("[,/]", 2)[0];
    return city.equals(city.toUpperCase(java.util.Locale.ROOT));
  }
}
