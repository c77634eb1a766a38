package org.casus.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when a text came out, by its dateline, its copyright line or its foot, and the agency in the dateline. Thread-safe. */
final class HeadDate {

  private static final Pattern AGENCY = Pattern.compile("^(?:\\p{Lu}[\\p{L}\\p{M}.'’/-]*[ ,]{1,2}){1,5}"
      + "(?:(?:\\p{L}{3,9}\\.? \\d{1,2},? )?\\((\\p{Lu}[\\p{L} ]{1,25})\\)|(\\p{Lu}{2,6})\\s?[-–—])\\s*(?:[:–—-]+\\s*)?(?=\\p{Lu}|[\"“‘])");

  private final Publishers publishers;

  HeadDate(Publishers publishers) {
    this.publishers = publishers;
  }

  /** What the place and date that a story opens with tell. */
  void dateline(Outline outline, Head.Builder head) {
    if (outline.firstProse() < 0) {
      return;
    }
    String text = outline.at(outline.firstProse()).text();
    Dateline line = Dateline.of(text);
    if (line == null) {
      agency(text, head);
      return;
    }
    if (line.agency() != null) {
      head.publisher(line.agency());
    }
    if (line.date() != null) {
      head.published(line.date().published());
      head.dayWithoutYear = line.date().year() == 0 ? line.date() : null;
    }
  }

  /** "Hanoi (VNA) – ", "MEXICO CITY (AP) The ...", "Moscow, SANA- ": a known agency behind the place that a story opens with. */
  private void agency(String text, Head.Builder head) {
    Matcher opening = AGENCY.matcher(text);
    String name = opening.find() ? opening.group(1) == null ? opening.group(2) : opening.group(1) : null;
    if (name != null && publishers.known(name)) {
      head.publisher(name);
    }
  }

  /** A day without a year takes it from a release number or a copyright line. */
  static void year(Outline outline, Head.Builder head) {
    if (head.published != null) {
      return;
    }
    for (int i = 0; i < outline.size() && head.published == null; i++) {
      boolean edge = i < outline.headEnd() || i >= outline.tailBegin();
      WrittenDate number = i < outline.headEnd() ? HeadLine.releaseNumber(outline.at(i).text()) : null;
      int year = edge && outline.kind(i) != null ? HeadLine.copyrightYear(outline.at(i).text()) : 0;
      WrittenDate day = head.dayWithoutYear;
      if (number != null) {
        boolean fits = day != null && day.month() == number.month();
        head.published((fits && day != null ? day.in(number.year()) : number).published());
      } else if (year > 0 && day != null) {
        head.published(day.in(year).published());
      }
    }
    tailDate(outline, head);
  }

  /** "Weekly security brief, 3 February 2020": the day at the end of a title, where nothing else tells when the text came out. */
  static void ofTitle(Head.Builder head) {
    String title = head.title;
    WrittenDate date = head.published != null || title == null ? null : WrittenDate.in(title);
    if (title == null || date == null || date.day() == 0 || date.year() == 0) {
      return;
    }
    boolean last = title.substring(date.end()).matches("[).\\s]*");
    boolean told = title.substring(0, date.begin()).matches("(?i).*\\b(?:of|on|in|since|until|from|to|and|by|the|between|after|before)\\s*");
    if (last && !told) {
      head.published(date.published());
    }
  }

  private static void tailDate(Outline outline, Head.Builder head) {
    for (int i = Math.max(outline.tailBegin(), outline.headEnd()); i < outline.size(); i++) {
      String line = outline.at(i).text();
      if (line.matches("(?i)^(?:first )?(?:published|posted|issued|date|dated)\\b.*")) {
        WrittenDate date = HeadLine.dateLine(line);
        if (date != null) {
          head.published(date.published());
          head.consume(i);
        }
      }
    }
  }
}
