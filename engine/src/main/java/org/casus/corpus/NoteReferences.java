package org.casus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.Issue.Severity;
import org.casus.assertion.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Joins end notes with the places in the running text that refer to them, and says where one is missing. */
final class NoteReferences {
  private static final Pattern BRACKET = Pattern.compile("\\[(\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3}){0,9})\\]");
  private static final Pattern PARENTHESIS = Pattern.compile("(?<=[\\p{L}.,;”\"’])\\((\\d{1,3})\\)");
  private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹]{1,3}");
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}[.,;:]|\\p{Ll}|[.,][”\"’])(\\d{1,3})(?=\\s|$)");

  private final String text;
  private final Troubles troubles;
  private final Map<Integer, List<TextRange>> references = new TreeMap<>();

  private NoteReferences(String text, Troubles troubles) {
    this.text = text;
    this.troubles = troubles;
  }

  /** The notes with their references; {@code body} is the running text, notes included. */
  static List<EndNote> join(
      String text, List<TextRange> body, Outline outline, NoteFinder.Notes notes, Troubles troubles) {
    NoteReferences joiner = new NoteReferences(text, troubles);
    List<TextRange> own = notes.places().stream().map(i -> outline.at(i).range()).toList();
    for (TextRange range : body) {
      if (own.stream().noneMatch(note -> note.begin() == range.begin())) {
        joiner.scan(range, notes.style());
      }
    }
    return joiner.build(outline, notes);
  }

  private void scan(TextRange range, NoteFinder.@Nullable Style style) {
    for (Pattern pattern : patterns(style)) {
      Matcher matcher = pattern.matcher(text).region(range.begin(), range.end()).useTransparentBounds(true);
      while (matcher.find()) {
        TextRange place = new TextRange(matcher.start(), matcher.end());
        for (int number : numbers(matcher.group(matcher.groupCount()))) {
          references.computeIfAbsent(number, n -> new ArrayList<>()).add(place);
        }
      }
    }
  }

  private static List<Pattern> patterns(NoteFinder.@Nullable Style style) {
    if (style == null || style == NoteFinder.Style.BRACKET) {
      return List.of(BRACKET);
    }
    return style == NoteFinder.Style.PARENTHESIS ? List.of(PARENTHESIS) : List.of(BRACKET, PARENTHESIS, RAISED, GLUED);
  }

  /** The numbers of {@code 3}, {@code 3, 5} or {@code 3-5}. */
  private static List<Integer> numbers(String written) {
    List<Integer> numbers = new ArrayList<>();
    String[] parts = written.split("\\s?[,;]\\s?");
    for (String part : parts) {
      String[] ends = part.split("\\s?[–-]\\s?");
      int from = NoteFinder.digits(ends[0]);
      int to = NoteFinder.digits(ends[ends.length - 1]);
      for (int n = from; n <= Math.min(to, from + 20); n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }

  private List<EndNote> build(Outline outline, NoteFinder.Notes notes) {
    List<EndNote> found = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : notes.paragraphs().entrySet()) {
      TextRange range = outline.at(entry.getValue()).range();
      List<TextRange> places = references.getOrDefault(entry.getKey(), List.of());
      found.add(new EndNote(marker(range, notes.style()), range, places));
      if (places.isEmpty() && !references.isEmpty()) {
        uncited(entry.getKey(), range);
      }
    }
    missing(notes);
    return found;
  }

  private String marker(TextRange range, NoteFinder.@Nullable Style style) {
    int end = range.begin();
    while (end < range.end() && !Character.isWhitespace(text.charAt(end))
        && !(end > range.begin() && text.charAt(end - 1) == ']')) {
      if (style == NoteFinder.Style.RAISED && Character.isLetter(text.charAt(end))) {
        break;
      }
      end++;
    }
    return text.substring(range.begin(), end);
  }

  private void uncited(int number, TextRange range) {
    troubles.add("note-uncited", Severity.NOTE, SourceSpan.of(text, range.begin(), range.end()),
        "Note " + number + " stands at the end, but nothing in the text refers to it.");
  }

  private void missing(NoteFinder.Notes notes) {
    boolean certain = notes.style() == NoteFinder.Style.BRACKET || notes.style() == null;
    if (certain && notes.paragraphs().isEmpty() && !references.isEmpty()) {
      missing(references.values().iterator().next().get(0), "The text refers to notes " + references.keySet()
          + ", but the report has no notes. Look them up in the original.");
    } else if (certain) {
      references.forEach((number, places) -> {
        if (!notes.paragraphs().containsKey(number)) {
          missing(places.get(0), "The text refers to note " + number
              + ", which the report does not have. Look it up in the original.");
        }
      });
    }
  }

  private void missing(TextRange place, String message) {
    troubles.add("note-missing", Severity.PARTIAL, SourceSpan.of(text, place.begin(), place.end()), message);
  }
}
