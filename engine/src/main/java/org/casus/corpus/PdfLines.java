package org.casus.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes paragraphs of the lines of a PDF's pages. Not thread-safe. */
final class PdfLines {
  /** Stands before each paragraph that the text stripper sees. */
  static final String PARAGRAPH = "\u001e";

  /** Stands before words in letters of another size than those before. */
  static final String RESIZED = "\u001f";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("^(?:page )?\\(?-?\\s?\\d{1,4}\\s?-?\\)?(?: ?(?:of|/) ?\\d{1,4})?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED = Pattern.compile("[.!?:;…][\"”’')\\]]*(?:\\[\\d{1,3}\\])?$");
  private static final int EDGE = 2;

  private final List<List<String>> pages = new ArrayList<>();
  private final Map<String, Integer> edges = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private int droppedLines;

  PdfLines(List<String> texts, Troubles troubles) {
    for (String text : texts) {
      List<String> lines = text.lines().filter(line -> !plain(line).isEmpty()).toList();
      pages.add(lines);
      for (int i = 0; i < lines.size(); i++) {
        if (edge(i, lines.size())) {
          edges.merge(shape(lines.get(i)), 1, Integer::sum);
        }
      }
    }
    pages.replaceAll(this::withoutFurniture);
    if (droppedLines > 0) {
      troubles.note("page-furniture", "Left out " + droppedLines + " running heads, feet or page numbers, such as \""
          + dropped.stream().sorted().findFirst().orElse("") + "\".");
    }
  }

  /** The paragraphs, a blank line between any two. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> lines : pages) {
      boolean pageStart = true;
      String previous = "";
      int width = lines.stream().mapToInt(line -> plain(line).length()).max().orElse(0);
      for (String line : lines) {
        boolean resized = line.replace(PARAGRAPH, "").startsWith(RESIZED);
        boolean marked = line.startsWith(PARAGRAPH) || resized || ends(previous, line, width);
        append(text, plain(line), marked, pageStart);
        previous = line;
        pageStart = false;
      }
    }
    return text.toString();
  }

  /** Whether a line ends a sentence well short of the page's width, as the last of a paragraph does. */
  private static boolean ends(String line, String next, int width) {
    String words = plain(line);
    int first = plain(next).split(" ", 2)[0].length();
    return !words.isEmpty() && CLOSED.matcher(words).find() && words.length() + 1 + first < width * 0.8;
  }

  private static String plain(String line) {
    return line.replace(PARAGRAPH, "").replace(RESIZED, "").strip();
  }

  private static void append(StringBuilder text, String line, boolean marked, boolean pageStart) {
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    boolean open = !CLOSED.matcher(text.substring(Math.max(0, text.length() - 12))).find();
    boolean runsOn = open && Character.isLowerCase(line.charAt(0));
    boolean starts = pageStart ? !runsOn : marked && !runsOn;
    if (starts) {
      text.append("\n\n");
    } else if (hyphenated(text) && Character.isLowerCase(line.charAt(0))) {
      text.setLength(text.length() - 1);
    } else {
      text.append(' ');
    }
    text.append(line);
  }

  private static boolean hyphenated(StringBuilder text) {
    int n = text.length();
    return n > 2 && (text.charAt(n - 1) == '-' || text.charAt(n - 1) == '\u00ad')
        && Character.isLetter(text.charAt(n - 2)) && Character.isLowerCase(text.charAt(n - 2));
  }

  private List<String> withoutFurniture(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String plain = plain(lines.get(i));
      boolean repeated = edges.getOrDefault(shape(lines.get(i)), 0) >= Math.max(2, (pages.size() + 1) / 2);
      boolean drop = edge(i, lines.size()) && (PAGE_NUMBER.matcher(plain).matches() || pages.size() > 2 && repeated);
      if (drop) {
        droppedLines++;
        dropped.add(plain);
      } else {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  private static boolean edge(int i, int size) {
    return i < EDGE || i >= size - EDGE;
  }

  private static String shape(String line) {
    return plain(line).replaceAll("\\d+", "#");
  }
}
