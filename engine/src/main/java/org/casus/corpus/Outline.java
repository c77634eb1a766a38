package org.casus.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.corpus.Boilerplate.Kind;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a document with what the patterns say of each. Immutable. */
final class Outline {
  private static final double TAIL = 0.15;
  private static final int SHORT = 80;
  private static final int LONGEST_NOTICE = 300;
  private static final Pattern NOTICE = Pattern.compile("\\([^()]*\\)\\.?");

  private final List<Paragraph> paragraphs;
  private final @Nullable Kind[] kinds;
  private final int firstProse;
  private final int firstProseOrEnd;
  private final int tail;

  Outline(List<Paragraph> paragraphs, Boilerplate boilerplate) {
    this.paragraphs = List.copyOf(paragraphs);
    this.kinds = new Kind[paragraphs.size()];
    Map<String, Optional<Kind>> known = new HashMap<>();
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(paragraphs.get(i).text(), boilerplate, known);
    }
    this.tail = tail();
    for (int i = 0; i < tail; i++) {
      kinds[i] = kinds[i] == Kind.BIO && paragraphs.get(i).prose() ? null : kinds[i];
    }
    for (int i = tail; i < kinds.length; i++) {
      kinds[i] = kinds[i] == Kind.BIO && shouted(paragraphs.get(i).text()) ? null : kinds[i];
    }
    repeatedCaptions();
    noticesAhead();
    this.firstProse = findProse();
    this.firstProseOrEnd = firstProse < 0 ? kinds.length : firstProse;
  }

  /** Short lines come again and again; each is tried against the patterns once. */
  private static @Nullable Kind kind(String text, Boilerplate boilerplate, Map<String, Optional<Kind>> known) {
    if (text.length() > SHORT) {
      return boilerplate.kind(text);
    }
    return known.computeIfAbsent(text, line -> Optional.ofNullable(boilerplate.kind(line))).orElse(null);
  }

  int size() {
    return paragraphs.size();
  }

  Paragraph at(int i) {
    return paragraphs.get(i);
  }

  @Nullable Kind kind(int i) {
    return kinds[i];
  }

  /** Whether a paragraph is set apart by the document's markup or by a pattern. */
  boolean setApart(int i) {
    Paragraph.Role role = paragraphs.get(i).role();
    return kinds[i] != null || role == Paragraph.Role.FURNITURE || role == Paragraph.Role.CAPTION
        || paragraphs.get(i).rule();
  }

  /** The first paragraph of running text, or -1. */
  int firstProse() {
    return firstProse;
  }

  /** Where the head ends: at the first running text, else after the last paragraph. */
  int headEnd() {
    return firstProseOrEnd;
  }

  /** From here on hardly any running text follows. */
  int tailBegin() {
    return tail;
  }

  /** A paragraph in parentheses before the first running text speaks of the document. */
  private void noticesAhead() {
    for (int i = 0; i < kinds.length; i++) {
      Paragraph paragraph = paragraphs.get(i);
      String text = paragraph.text();
      if (kinds[i] == null && paragraph.words() >= 4 && text.length() < LONGEST_NOTICE && NOTICE.matcher(text).matches()) {
        kinds[i] = Kind.NOTICE;
      } else if (!setApart(i) && (paragraph.prose() || dateline(paragraph))) {
        return;
      }
    }
  }

  private int findProse() {
    for (int i = 0; i < kinds.length; i++) {
      if (!setApart(i) && (paragraphs.get(i).prose() || dateline(paragraphs.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a paragraph opens with a dateline that names a day or an agency, and goes on. */
  static boolean dateline(Paragraph paragraph) {
    Dateline line = Dateline.of(paragraph.text());
    return line != null && (line.agency() != null || line.date() != null) && paragraph.words() > 8;
  }

  /** Texts in capitals alone hide which words are names. */
  private static boolean shouted(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  private int tail() {
    long all = 0;
    for (int i = 0; i < kinds.length; i++) {
      all += weight(i);
    }
    long after = 0;
    int i = kinds.length;
    while (i > 0 && after + weight(i - 1) <= TAIL * all) {
      i--;
      after += weight(i);
    }
    return i;
  }

  private long weight(int i) {
    boolean counts = kinds[i] == null && paragraphs.get(i).role() == Paragraph.Role.TEXT && paragraphs.get(i).prose();
    return counts ? paragraphs.get(i).words() : 0;
  }

  /** A line that a caption repeats, in whole or at its start, is that picture's caption as well. */
  private void repeatedCaptions() {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null && paragraphs.get(i).text().length() < Boilerplate.LONGEST) {
        lines.putIfAbsent(paragraphs.get(i).key(), i);
      }
    }
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.CAPTION) {
        String text = paragraphs.get(i).text();
        int cut = text.lastIndexOf('(');
        Integer twin = lines.get(Paragraph.of(text, 0, cut > 0 ? cut : text.length(), Paragraph.Role.TEXT).key());
        if (twin != null) {
          kinds[twin] = Kind.CAPTION;
        }
      }
    }
  }
}
