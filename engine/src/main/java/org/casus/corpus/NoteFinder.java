package org.casus.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds end notes: a run of paragraphs that begin {@code [1]}, {@code [2]}..., or {@code 1.}, {@code (1)},
 * {@code 1} under a heading such as "Notes".
 */
final class NoteFinder {
  private static final Pattern HEADING = Pattern.compile(
      "^(?:\\d\\.? )?(?:end ?notes?|foot ?notes?|notes?|references|sources|citations|works cited|bibliography)\\s*:?$",
      Pattern.CASE_INSENSITIVE);

  private final Outline outline;

  private NoteFinder(Outline outline) {
    this.outline = outline;
  }

  /** How notes are marked. */
  enum Style {
    BRACKET("^\\[(\\d{1,3})\\]"),
    PARENTHESIS("^\\((\\d{1,3})\\)\\s"),
    DOT("^(\\d{1,3})[.)]\\s"),
    PLAIN("^(\\d{1,3})\\s+(?=[\\p{Lu}“\"‘])"),
    RAISED("^([¹²³⁰⁴-⁹]{1,3})\\s?");

    private final Pattern start;

    Style(String start) {
      this.start = Pattern.compile(start);
    }

    @Nullable Integer number(String text) {
      Matcher matcher = start.matcher(text.substring(0, Math.min(text.length(), 12)));
      return matcher.find() ? digits(matcher.group(1)) : null;
    }
  }

  /**
   * The notes of a document.
   *
   * @param style how they are marked, or null when there are none
   * @param paragraphs the paragraph of each note by its number, in order
   */
  record Notes(@Nullable Style style, Map<Integer, Integer> paragraphs) {
    Set<Integer> places() {
      return new TreeSet<>(paragraphs.values());
    }
  }

  static Notes find(Outline outline) {
    NoteFinder finder = new NoteFinder(outline);
    for (Style style : Style.values()) {
      Map<Integer, Integer> found = finder.run(style);
      if (!found.isEmpty()) {
        return new Notes(style, found);
      }
    }
    return new Notes(null, Map.of());
  }

  /** The last run of rising numbers; styles other than brackets need a heading before it. */
  private Map<Integer, Integer> run(Style style) {
    int from = style == Style.BRACKET ? 0 : afterHeading();
    List<int[]> run = new ArrayList<>();
    for (int i = from; i >= 0 && i < outline.size(); i++) {
      Integer number = style.number(outline.at(i).text());
      if (number != null) {
        if (!run.isEmpty() && number <= run.get(run.size() - 1)[0]) {
          run.clear();
        }
        run.add(new int[] {number, i});
      }
    }
    Map<Integer, Integer> found = new LinkedHashMap<>();
    if (run.size() >= 2 || !run.isEmpty() && afterHeading() >= 0) {
      run.forEach(entry -> found.put(entry[0], entry[1]));
    }
    return found;
  }

  private int afterHeading() {
    for (int i = outline.size() - 1; i >= 0; i--) {
      if (outline.at(i).text().length() < 40 && HEADING.matcher(outline.at(i).text()).matches()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** A number in ordinary or raised digits. */
  static int digits(String written) {
    int number = 0;
    for (char c : written.toCharArray()) {
      int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
      number = number * 10 + (raised >= 0 ? raised : Character.digit(c, 10));
    }
    return number;
  }
}
