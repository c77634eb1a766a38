package org.casus.server.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.corpus.Marking;
import org.casus.narrate.BriefText.Box;
import org.casus.narrate.BriefText.Grid;
import org.casus.narrate.BriefText.Picture;
import org.casus.narrate.BriefText.Piece;
import org.casus.narrate.BriefText.Point;
import org.casus.narrate.BriefText.Quoted;
import org.casus.narrate.BriefText.Remark;
import org.casus.narrate.BriefText.Sentence;

/** A brief as Markdown with footnotes; whatever stands in it is text, never markup. Stateless. */
final class MarkdownBrief {
  private MarkdownBrief() {}

  /** The file. */
  static String write(Composed brief) {
    StringBuilder out = new StringBuilder();
    Marking marking = brief.marking();
    String mark = marking == null ? "" : "**" + marking.label() + "**\n\n";
    out.append(mark).append("# ").append(text(brief.title())).append("\n\n");
    brief.facts().forEach(fact -> out.append("- ").append(text(fact.name())).append(": ").append(text(fact.value())).append('\n'));
    for (Composed.Section section : brief.sections()) {
      out.append("\n## ").append(text(section.heading())).append("\n\n");
      section.parts().forEach(part -> out.append(part instanceof Composed.Own own ? own(own) : piece(((Composed.Said) part).piece())));
    }
    out.append("\n## Notes\n\n");
    brief.notes().forEach(note -> out.append("[^").append(note.number()).append("]: ").append(text(note.before())).append("**").append(text(note.quote().strip()))
        .append("**").append(text(note.after())).append(" – ").append(text(note.source())).append('\n'));
    return out.append('\n').append(mark).toString();
  }

  private static String own(Composed.Own own) {
    return "\n> *Analyst’s own text · " + text(own.by()) + "*\n" + own.paragraphs().stream()
        .map(paragraph -> ">\n> " + text(paragraph) + "\n").collect(Collectors.joining()) + "\n";
  }

  private static String piece(Piece piece) {
    if (piece instanceof Point point) {
      return "- " + said(point.sentence()) + "\n";
    }
    if (piece instanceof Quoted quoted) {
      return "> " + said(quoted.quote()) + "\n>\n> — " + text(quoted.holder()) + quoted.tags().stream().map(tag -> " · " + text(tag)).collect(Collectors.joining()) + "\n\n";
    }
    if (piece instanceof Picture picture) {
      return "*A drawing stands here in the HTML, PDF and Word forms:* " + said(picture.caption()) + "\n\n";
    }
    return piece instanceof Grid grid ? table(grid) : "*" + text(((Remark) piece).text()) + "*\n\n";
  }

  private static String table(Grid grid) {
    StringBuilder table = new StringBuilder("\n" + text(grid.caption()) + "\n\n");
    table.append(row(grid.headers().stream().map(MarkdownBrief::text).toList())).append(row(grid.headers().stream().map(each -> "---").toList()));
    grid.rows().forEach(row -> table.append(row(row.stream().map(MarkdownBrief::cell).toList())));
    return table.append('\n').toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(Box box) {
    return box.share() >= 0 ? Math.round(100 * box.share()) + " %" : box.sentences().isEmpty() ? text(box.label())
        : box.sentences().stream().map(MarkdownBrief::said).collect(Collectors.joining("; "));
  }

  private static String said(Sentence sentence) {
    return text(sentence.text()) + sentence.notes().stream().map(note -> "[^" + note + "]").collect(Collectors.joining());
  }

  /** Words in one line in which nothing is markup. */
  static String text(String words) {
    String line = words.replaceAll("\\s+", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return line.replaceAll("([\\\\`*_\\[\\]{}|~#])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+=])", "\\\\$1")
        .replaceAll("(?i)(https?|ftp)(:)(?=//)", "$1&#58;").replaceAll("(?i)\\bwww\\.", "www&#46;");
  }
}
