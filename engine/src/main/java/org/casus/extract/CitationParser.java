package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes an end note apart: author, "title", publisher, date, address; several works a note. Thread-safe. */
final class CitationParser {

  private static final Pattern TITLE = Pattern.compile("[“\"‘]([^”\"]{4,300}?)([,.]?)[”\"](,?)");
  private static final Pattern MARKER = Pattern.compile("\\s*(?:\\[[^\\]]{1,4}\\]|\\d{1,3}[.)]|[†‡*])\\s*");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"”]+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<![\\s.][A-Z])(?<!\\b(?:Gen|Col|Lt|Maj|Dr|Mr|Mrs|Ms|Sgt|Capt|No|vol|Jr|St))[.;:]\\s+|;\\s*");
  private static final Pattern LEAD = Pattern.compile("^(?:see(?: also| for example| e\\.g\\.)?|also|cf\\.?|for example|for more|in)[:,]?\\s+", Pattern.CASE_INSENSITIVE);

  private CitationParser() {}

  /** The works that a note's text cites, in order; addresses without a title included. */
  static List<Citation> parse(String note) {
    List<Citation> found = new ArrayList<>();
    int from = 0;
    Matcher title = TITLE.matcher(note);
    while (title.find()) {
      if (cites(note, title)) {
        addresses(note, from, authorBegin(note, from, title.start()), found);
        Citation citation = citation(note, from, title);
        found.add(citation);
        from = citation.end();
        title.region(from, note.length());
      }
    }
    addresses(note, from, note.length(), found);
    return found;
  }

  /** A title has a comma at its end, inside or outside the quotation marks, or its own end mark and a work after it. */
  private static boolean cites(String note, Matcher title) {
    boolean comma = title.group(2).equals(",") || title.group(3).equals(",");
    String after = note.substring(title.end());
    return comma && !after.stripLeading().matches("(?s)(?:he|she|they|it)\\b.*|.{0,40}\\b(?:said|says|told|added)\\b.*");
  }

  private static Citation citation(String note, int from, Matcher title) {
    int begin = authorBegin(note, from, title.start());
    String author = LEAD.matcher(note.substring(begin, title.start())).replaceFirst("").replaceAll("[\\s,:]+$", "");
    int end = end(note, title.end());
    String rest = note.substring(title.end(), end);
    Matcher address = ADDRESS.matcher(rest);
    String url = address.find() ? trimmed(address.group()) : null;
    WrittenDay day = WrittenDay.find(url == null ? rest : rest.substring(0, address.start()));
    return new Citation(begin, end, blank(author), title.group(1).strip(), publisher(rest, url == null ? rest.length() : address.start(), day),
        day == null ? null : day.iso(), url);
  }

  private static int authorBegin(String note, int from, int title) {
    Matcher marker = MARKER.matcher(note);
    int begin = from == 0 && marker.lookingAt() ? Math.min(marker.end(), title) : from;
    Matcher stop = SENTENCE_END.matcher(note).region(begin, title);
    stop.useTransparentBounds(true);
    while (stop.find()) {
      begin = stop.end();
    }
    while (begin < title && !Character.isLetterOrDigit(note.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  /** The end of the address, of the part before ";", or of the sentence. */
  private static int end(String note, int from) {
    Matcher address = ADDRESS.matcher(note).region(from, note.length());
    Matcher stop = Pattern.compile(";|[.]\\s+(?=[A-Z“\"])|[.]\\s*$").matcher(note).region(from, note.length());
    int stopAt = stop.find() ? stop.start() : note.length();
    Matcher next = TITLE.matcher(note).region(from, note.length());
    int nextAt = next.find() ? next.start() : note.length();
    if (address.find() && address.start() < nextAt && address.start() <= stopAt) {
      return address.start() + trimmed(address.group()).length();
    }
    return Math.min(stopAt, nextAt);
  }

  private static @Nullable String publisher(String rest, int to, @Nullable WrittenDay day) {
    int end = day == null ? to : Math.min(to, day.begin());
    String words = rest.substring(0, end).replaceAll("^[\\s,]+|[\\s,.(]+$", "").replaceAll("\\s*,?\\s*(?:available|accessed|at|via|see)\\b.*$", "");
    return blank(words.length() > 120 ? "" : words);
  }

  private static void addresses(String note, int from, int to, List<Citation> found) {
    Matcher address = ADDRESS.matcher(note).region(from, Math.max(from, to));
    while (address.find()) {
      String url = trimmed(address.group());
      found.add(new Citation(address.start(), address.start() + url.length(), null, null, null, null, url));
    }
  }

  private static String trimmed(String url) {
    return url.replaceAll("[.,;:)\\]]+$", "");
  }

  private static @Nullable String blank(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
