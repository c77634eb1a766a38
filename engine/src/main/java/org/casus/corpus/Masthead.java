package org.casus.corpus;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the line that names who publishes, above the title: {@code EXAMPLE DESK | OPINION}. */
final class Masthead {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 6;
  private static final Pattern PARTS = Pattern.compile("^(.{3,60}?)(?:\\s*\\|\\s*|\\s+[–—-]\\s+)(\\S.*)$");
  private static final Pattern ORGANISATION = Pattern.compile(
      "\\b(?:news|press|media|institute|centers?|centres?|foundation|agency|desk|bureau|newsletter|times|observatory|gazette"
          + "|herald|journal|review|tribune|monitor|society|association|initiative)$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SECTION = Pattern.compile(
      "\\b(?:page|newsletter|bulletin|edition|desk|section|opinion|analysis|comment|commentary|world|briefing"
          + "|(?:situation|analyst|policy) (?:note|brief|report)|No\\. ?\\d+)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SERIAL = Pattern.compile(
      "^(?:\\p{L}[\\p{L}'’-]*,? ){1,5}(?:no\\.?|number|issue|vol\\.?|volume|#) ?\\d{1,5}$", Pattern.CASE_INSENSITIVE);

  private Masthead() {}

  /** The publisher's name in a line that says no more than who publishes and in which section; else null. */
  static @Nullable String publisher(Outline outline, int i, @Nullable String known) {
    String line = outline.at(i).text().strip();
    if (line.length() > LONGEST) {
      return null;
    }
    if (name(line)) {
      boolean bare = shouted(line) && ORGANISATION.matcher(line).find();
      return bare || named(outline, i, line, known) ? line : null;
    }
    Matcher parts = PARTS.matcher(line);
    if (!parts.find() || !name(parts.group(1))) {
      return null;
    }
    String name = parts.group(1).strip();
    boolean sure = sectioned(name, parts.group(2)) || named(outline, i, name, known);
    return sure ? name : null;
  }

  /** Whether a line, by itself, reads as a masthead in capitals or with a section. */
  static boolean looksLike(String line) {
    Matcher parts = PARTS.matcher(line);
    return name(line)
        ? shouted(line) && ORGANISATION.matcher(line).find()
        : parts.find() && name(parts.group(1)) && sectioned(parts.group(1).strip(), parts.group(2));
  }

  private static boolean sectioned(String name, String rest) {
    boolean section = shouted(name) && rest.split("\\s+").length <= MOST_WORDS && SECTION.matcher(rest).find();
    return section || ORGANISATION.matcher(name).find();
  }

  /** Whether a line only numbers the issue of a series: {@code Weekly Brief No. 4}. */
  static boolean serial(String line) {
    return SERIAL.matcher(line.strip()).matches();
  }

  /** Whether a name ends as those of the press and of institutes do. */
  static boolean organisation(String name) {
    return ORGANISATION.matcher(name.strip()).find();
  }

  private static boolean name(String text) {
    return text.strip().indexOf(' ') > 0 && HeadLine.name(text, MOST_WORDS) && WrittenDate.in(text) == null;
  }

  /** Whether a field, a dateline or a notice gives the same name. */
  private static boolean named(Outline outline, int i, String name, @Nullable String known) {
    if (name.equalsIgnoreCase(known)) {
      return true;
    }
    Dateline dateline = outline.firstProse() < 0 ? null : Dateline.of(outline.at(outline.firstProse()).text());
    if (dateline != null && name.equalsIgnoreCase(dateline.agency())) {
      return true;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (int j = 0; j < outline.size(); j++) {
      Boilerplate.Kind kind = outline.kind(j);
      boolean notice = kind == Boilerplate.Kind.COPYRIGHT || kind == Boilerplate.Kind.LEGAL || kind == Boilerplate.Kind.BYLINE;
      if (j != i && notice && outline.at(j).text().toLowerCase(Locale.ROOT).contains(lower)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
