package org.casus.corpus;

import java.util.ArrayList;
import java.util.List;
import org.casus.corpus.Boilerplate.Kind;

/** Takes the lines of a head apart that a document holds in one paragraph: masthead, release head, date. */
final class HeadLines {
  private static final int PARAGRAPHS = 4;
  private static final int LONGEST_LINE = 120;

  private HeadLines() {}

  /** The paragraphs, with each masthead, release head and date line of the first few standing alone. */
  static List<Paragraph> apart(List<Paragraph> paragraphs, Boilerplate boilerplate) {
    List<Paragraph> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph rest = paragraphs.get(i);
      int end = i < PARAGRAPHS ? firstLine(rest, boilerplate) : -1;
      while (end > 0) {
        found.add(part(rest, 0, end));
        rest = part(rest, end, rest.text().length());
        end = firstLine(rest, boilerplate);
      }
      found.add(rest);
    }
    return found;
  }

  /** Where the first line ends, if it is one of the head's and more follows; else -1. */
  private static int firstLine(Paragraph paragraph, Boilerplate boilerplate) {
    String text = paragraph.text();
    int end = text.indexOf('\n');
    if (end <= 0 || end > LONGEST_LINE || text.substring(end).isBlank()) {
      return beforeNotice(text, boilerplate);
    }
    String line = text.substring(0, end).strip();
    boolean head = Masthead.looksLike(line) || boilerplate.kind(line) == Kind.RELEASE_HEAD
        || HeadLine.dateLine(line) != null;
    return head ? end : beforeNotice(text, boilerplate);
  }

  /** Where a masthead ends that a format has joined with the notice below it; else -1. */
  private static int beforeNotice(String text, Boilerplate boilerplate) {
    for (int cut = text.indexOf(' '); cut > 0 && cut <= LONGEST_LINE; cut = text.indexOf(' ', cut + 1)) {
      if (Masthead.looksLike(text.substring(0, cut)) && boilerplate.kind(text.substring(cut).strip()) == Kind.NOTICE) {
        return cut;
      }
    }
    return -1;
  }

  private static Paragraph part(Paragraph whole, int begin, int end) {
    TextRange inner = Paragraphs.trimmed(whole.text(), begin, end);
    int offset = whole.range().begin();
    return new Paragraph(new TextRange(offset + inner.begin(), offset + inner.end()),
        whole.text().substring(inner.begin(), inner.end()), whole.role());
  }
}
