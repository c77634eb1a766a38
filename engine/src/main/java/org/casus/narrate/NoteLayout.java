package org.casus.narrate;

import java.util.List;
import org.casus.corpus.Report;

/** Lays out the notes: the report's own words in their context, and where they stand. */
final class NoteLayout {
  private static final int CONTEXT = 150;
  private static final int BACK_LINKS = 6;

  private NoteLayout() {}

  static Element notes(NoteBook book) {
    return Element.of("ol.notes").addAll(book.notes().stream().map(NoteLayout::note).toList());
  }

  private static Element note(NoteBook.Note note) {
    Citation citation = note.citation();
    Element passage = Element.of("q.passage").text(before(citation))
        .add(Element.of("mark").text(flat(citation.span().quote()))).text(after(citation));
    return Element.of("li").with("id", note.id()).with("value", note.number())
        .add(passage, Element.of("cite.source").text(" " + source(citation)), back(note));
  }

  static String before(Citation citation) {
    String text = citation.report().text();
    int end = citation.span().begin();
    int begin = Math.max(0, end - CONTEXT);
    int space = begin == 0 ? -1 : text.indexOf(' ', begin);
    begin = space >= 0 && space < end ? space : begin;
    return (begin == 0 ? "" : "… ") + flat(text.substring(begin, end)).stripLeading();
  }

  static String after(Citation citation) {
    String text = citation.report().text();
    int begin = citation.span().end();
    int end = Math.min(text.length(), begin + CONTEXT);
    int space = end == text.length() ? -1 : text.lastIndexOf(' ', end);
    end = space > begin ? space : end;
    return flat(text.substring(begin, end)).stripTrailing() + (end == text.length() ? "" : " …");
  }

  static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  static String source(Citation citation) {
    Report report = citation.report();
    StringBuilder source = new StringBuilder();
    String title = report.title();
    String publisher = report.publisher();
    source.append(title == null || title.isBlank() ? "Untitled" : "“" + flat(title) + "”");
    source.append(publisher == null || publisher.isBlank() ? "" : ", " + publisher);
    source.append(report.published() == null ? ", no date" : ", " + report.published().iso());
    return source.append(", file ").append(report.file()).append(".").toString();
  }

  private static Element back(NoteBook.Note note) {
    Element back = Element.of("span.back").text(" ");
    List<String> statements = note.statements();
    for (int i = 0; i < Math.min(BACK_LINKS, statements.size()); i++) {
      back.add(Element.of("a").with("href", "#" + statements.get(i))
          .with("aria-label", "back to statement " + (i + 1) + " that cites note " + note.number())
          .text(i == 0 ? "↩" : "↩" + (i + 1))).text(" ");
    }
    return back;
  }
}
