package org.casus.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges single short lines at the head or foot of a report: dates, fields, names. */
final class HeadLine {
  private static final int LONGEST_DATE_LINE = 120;
  private static final Set<String> NEUTRAL = Set.of("published", "posted", "updated", "last", "date", "dated", "on", "at",
      "by", "time", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues",
      "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "am", "pm", "a.m", "p.m", "gmt", "est", "edt", "utc", "bst",
      "et", "pst", "pdt", "min", "mins", "minutes", "minute", "read", "hours", "local", "first", "issued", "release",
      "a.m.", "p.m.", "of", "modified", "the");
  private static final String PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}";
  private static final Pattern PLACES = Pattern.compile(PLACE + "(?:\\s*[,/]\\s*" + PLACE + "){1,3},?\\s*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}.'’-]*");
  private static final Pattern NAMES = Pattern.compile(
      "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}(?:(?:,|,? and|;) \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}){1,20}");
  private static final Pattern FIELD = Pattern.compile(
      "^(title|headline|subject|date|published|publication date|published on|pubdate|posted|publisher|source|publication|outlet"
          + "|author|authors|by|byline|url|link|section|length|copyright|language|load-date)\\s*:\\s*(\\S.{0,300})$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern RELEASE_NUMBER =
      Pattern.compile("^#?((?:19|20)\\d\\d)-(\\d\\d)-\\p{Lu}{1,4}-\\d{1,5}\\b");
  private static final Pattern COPYRIGHT_YEAR =
      Pattern.compile("(?:©|\\(c\\)|copyright)[^\\d]{0,40}((?:19|20)\\d\\d)(?![-–]\\d)", Pattern.CASE_INSENSITIVE);

  private HeadLine() {}

  /** The date of a line that says little else, or null. */
  static @Nullable WrittenDate dateLine(String line) {
    if (line.length() > LONGEST_DATE_LINE) {
      return null;
    }
    WrittenDate date = WrittenDate.in(line);
    if (date == null || date.year() == 0) {
      return null;
    }
    int other = 0;
    Matcher words = WORD.matcher(line.substring(0, date.begin()) + " " + line.substring(date.end()));
    while (words.find()) {
      String word = words.group();
      if (!NEUTRAL.contains(word.toLowerCase(Locale.ROOT))) {
        other += Character.isUpperCase(word.charAt(0)) ? 1 : 3;
      }
    }
    boolean placed = PLACES.matcher(line.substring(0, date.begin())).matches() && line.substring(date.end()).length() < 2;
    return other <= 2 || placed ? date : null;
  }

  /** Whether a dated line is the title of a series, as {@code Border Update, June 22, 2020}, rather than a place. */
  static boolean namesDatedProduct(String line, WrittenDate date) {
    return WORD.matcher(line.substring(0, date.begin())).results()
        .filter(word -> !NEUTRAL.contains(word.group().toLowerCase(Locale.ROOT))).count() >= 2;
  }

  /** Whether a line is a list of people's names and nothing else. */
  static boolean names(String line) {
    return line.length() < 300 && NAMES.matcher(line).matches();
  }

  /** Name and value of a line such as {@code Publisher: Example News}, or null. */
  static String @Nullable [] field(String line) {
    Matcher matcher = FIELD.matcher(line);
    return matcher.find() ? new String[] {matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip()} : null;
  }

  /** The month that a release's number names, or null. */
  static @Nullable WrittenDate releaseNumber(String line) {
    Matcher matcher = RELEASE_NUMBER.matcher(line);
    if (!matcher.find()) {
      return null;
    }
    int month = Integer.parseInt(matcher.group(2));
    return month < 1 || month > 12
        ? null
        : new WrittenDate(Integer.parseInt(matcher.group(1)), month, 0, matcher.start(), matcher.end(2));
  }

  /** Whether a line is nothing but a release's number. */
  static boolean releaseNumberAlone(String line) {
    return line.length() < 30 && releaseNumber(line) != null && line.strip().indexOf(' ') < 0;
  }

  /** The single year of a copyright line, or 0. */
  static int copyrightYear(String line) {
    Matcher matcher = COPYRIGHT_YEAR.matcher(line);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Whether a line is nothing but a name: few words, each with a capital, no sentence. */
  static boolean name(String line, int most) {
    String[] words = line.strip().split("\\s+");
    if (words.length > most || line.length() > 80 || line.matches(".*[.!?:;]$")) {
      return false;
    }
    for (String word : words) {
      boolean small = Set.of("of", "the", "for", "and", "on", "in", "de", "al", "&", "-", "–").contains(word);
      if (!small && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether most longer words of a line begin with a capital, as in a headline. */
  static boolean titleCase(String line) {
    int all = 0;
    int capital = 0;
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      if (words.group().length() >= 4) {
        all++;
        capital += Character.isUpperCase(words.group().charAt(0)) ? 1 : 0;
      }
    }
    boolean shouted = line.equals(line.toUpperCase(Locale.ROOT));
    return all >= 2 && capital * 10 >= all * 9 && !shouted;
  }
}
