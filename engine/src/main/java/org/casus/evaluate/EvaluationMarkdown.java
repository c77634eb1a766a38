package org.casus.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.evaluate.Aspect.Sort;

/** Lays out an evaluation as Markdown. */
final class EvaluationMarkdown {

  private EvaluationMarkdown() {}

  static String of(EvaluationText text) {
    StringBuilder page = new StringBuilder("# " + plain(text.title()) + "\n\n");
    page.append(layout(new Part.Points(text.summary())));
    for (Part.Section section : text.sections()) {
      page.append("\n## ").append(plain(section.heading())).append('\n');
      section.parts().forEach(part -> page.append('\n').append(layout(part)));
    }
    return page.toString();
  }

  /** One part, ending in a line break. */
  static String layout(Part part) {
    if (part instanceof Part.Paragraph paragraph) {
      return plain(paragraph.text()) + "\n";
    }
    if (part instanceof Part.Points points) {
      return points.sentences().stream().map(each -> "- " + plain(each) + "\n").collect(Collectors.joining());
    }
    if (part instanceof Part.Measures measures) {
      return measures(measures);
    }
    if (part instanceof Part.Table table) {
      return table(table);
    }
    return examples((Part.Examples) part);
  }

  private static String measures(Part.Measures measures) {
    boolean share = measures.rows().stream().allMatch(row -> row.aspect().sort() == Sort.SHARE);
    List<String> head = share ? List.of("", "agree", "of", "share", "95 %")
        : List.of("", "noted", "read", "precision", "recall", "F1", "95 %");
    return table(new Part.Table(measures.caption(), head,
        measures.rows().stream().map(row -> share ? share(row) : counted(row)).toList()));
  }

  private static List<String> counted(Measured row) {
    return List.of(row.aspect().label(), Wording.amount(row.tally().noted()), Wording.amount(row.tally().read()),
        Wording.decimal(row.tally().precision()), Wording.decimal(row.tally().recall()),
        Wording.decimal(row.figure()), Wording.decimals(row.value()));
  }

  private static List<String> share(Measured row) {
    return List.of(row.aspect().label(), Wording.amount(row.tally().right()), Wording.amount(row.tally().read()),
        Wording.decimal(row.figure()), Wording.decimals(row.value()));
  }

  private static String table(Part.Table table) {
    String caption = table.caption().isEmpty() ? "" : "**" + plain(table.caption()) + "**\n\n";
    String rule = "| --- |" + " ---: |".repeat(table.head().size() - 1) + "\n";
    return caption + row(table.head()) + rule
        + table.rows().stream().map(EvaluationMarkdown::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(EvaluationMarkdown::plain).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String examples(Part.Examples examples) {
    StringBuilder list = new StringBuilder("### " + examples.heading() + "\n\n");
    for (Disagreement each : examples.disagreements()) {
      String what = each.noted().isEmpty() ? each.read() : each.noted();
      list.append("- ").append(plain(what)).append(" (").append(plain(each.file()))
          .append(each.rule().isEmpty() ? "" : ", read by " + plain(each.rule())).append(")")
          .append(each.quote().isEmpty() ? "" : ": “" + plain(each.quote()) + "”").append('\n');
    }
    return list + (examples.left() == 0 ? "" : "\n" + examples.left() + " more are in evaluation.json.\n");
  }

  /** On one line, with what Markdown would take for markup escaped. */
  private static String plain(String text) {
    return Phrase.squashed(text).replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
