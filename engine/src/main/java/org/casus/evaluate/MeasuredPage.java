package org.casus.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.casus.evaluate.Aspect.Sort;

/**
 * A Markdown page that quotes figures and never has them typed: a command that stands in a comment is followed by what
 * it measured, up to a comment that ends it. {@code <!-- casus evaluate examples/annotated -->} ... {@code <!-- end -->}
 */
public final class MeasuredPage {

  private static final String END = "<!-- end -->";

  private final Evaluation evaluation;
  private final Bootstrap bootstrap;
  private final Comparisons comparisons;

  /** A page that is to show an evaluation. */
  public MeasuredPage(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.bootstrap = new Bootstrap(evaluation);
    this.comparisons = Comparisons.of(evaluation.yardstick());
  }

  /** The comment that opens the place for a command. */
  public static String marker(String command) {
    return "<!-- " + command + " -->";
  }

  /** Whether a page has a place for a command. */
  public static boolean has(String page, String command) {
    int start = page.indexOf(marker(command));
    return start >= 0 && page.indexOf(END, start) >= 0;
  }

  /** The page with what the command measured in its place; everything else stays as it is. */
  public String rewrite(String page, String command) {
    int start = page.indexOf(marker(command)) + marker(command).length();
    return page.substring(0, start) + "\n\n" + block(command) + "\n" + page.substring(page.indexOf(END, start));
  }

  private String block(String command) {
    EvaluationText text = new EvaluationText(evaluation, bootstrap);
    StringBuilder block = new StringBuilder("    " + command + " --out DIR\n\n");
    block.append(EvaluationMarkdown.layout(new Part.Table(
        Wording.count(evaluation.reports().size(), "report"), List.of("", "precision", "recall", "F1 or share",
        "95 % interval", "aim", "others"), rows(text))));
    block.append("\n<details><summary>What goes wrong, counted</summary>\n");
    text.errors().forEach(part -> block.append('\n').append(EvaluationMarkdown.layout(part)));
    return block.append("\n</details>\n").toString();
  }

  private List<List<String>> rows(EvaluationText text) {
    List<List<String>> rows = new ArrayList<>();
    if (!evaluation.composite().parts().isEmpty()) {
      String key = evaluation.composite().key();
      rows.add(List.of(evaluation.composite().label(), "", "", Wording.decimal(evaluation.compositeValue()),
          Wording.decimals(bootstrap.of(evaluation::compositeValue)), comparisons.aim(key), comparisons.others(key)));
    }
    for (Sort sort : Sort.values()) {
      text.measured(sort).forEach(row -> rows.add(row(row)));
    }
    return rows;
  }

  private List<String> row(Measured row) {
    boolean share = row.aspect().sort() == Sort.SHARE;
    String key = row.aspect().key();
    return List.of(row.aspect().label(), share ? "" : Wording.decimal(row.tally().precision()),
        share ? "" : Wording.decimal(row.tally().recall()), Wording.decimal(row.figure()),
        Wording.decimals(row.value()), comparisons.aim(key), comparisons.others(key));
  }
}
