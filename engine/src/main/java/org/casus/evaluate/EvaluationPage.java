package org.casus.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.evaluate.Aspect.Sort;
import org.casus.narrate.Element;
import org.casus.narrate.Page;

/** Lays out an evaluation as one page of HTML that needs no network and runs no script. */
final class EvaluationPage {

  private static final String FOOT = "Made by Casus. A person's annotation is the yardstick, not the truth: two careful"
      + " readers differ too. Quotes are the reports' own words.";

  private EvaluationPage() {}

  static String of(EvaluationText text) {
    Map<String, String> headings = new LinkedHashMap<>();
    Element main = Element.of("main").with("id", "content").add(Page.section("summary", "In plain words")
        .with("class", "takeaways").add(points(text.summary())));
    for (Part.Section section : text.sections()) {
      headings.put(section.id(), section.heading());
      main.add(Page.section(section.id(), section.heading())
          .addAll(section.parts().stream().map(EvaluationPage::layout).toList()));
    }
    return Page.html(text.title(), Page.style(EvaluationPage.class, "evaluation.css"),
        Page.skip("Skip to the figures"), Page.banner("Evaluation", text.title(), text.facts()),
        Page.contents(headings), main, Page.footer(FOOT));
  }

  private static Element layout(Part part) {
    if (part instanceof Part.Paragraph paragraph) {
      return Element.of("p.remark").text(paragraph.text());
    }
    if (part instanceof Part.Points points) {
      return points(points.sentences());
    }
    if (part instanceof Part.Measures measures) {
      return measures(measures);
    }
    if (part instanceof Part.Table table) {
      return table(table);
    }
    return examples((Part.Examples) part);
  }

  private static Element points(List<String> sentences) {
    return Element.of("ul.points").addAll(sentences.stream().map(each -> Element.of("li").text(each)).toList());
  }

  private static Element measures(Part.Measures measures) {
    boolean share = measures.rows().stream().allMatch(row -> row.aspect().sort() == Sort.SHARE);
    List<String> head = share ? List.of("", "agree", "of", "share", "95 % interval")
        : List.of("", "noted", "read", "precision", "recall", "F1", "95 % interval");
    Element body = Element.of("tbody");
    measures.rows().forEach(row -> body.add(share ? share(row) : counted(row)));
    return framed(grid("measures", measures.caption(), head).add(body));
  }

  private static Element counted(Measured row) {
    return named(row.aspect().label()).add(number(Wording.amount(row.tally().noted())),
        number(Wording.amount(row.tally().read())), number(Wording.decimal(row.tally().precision())),
        number(Wording.decimal(row.tally().recall())), number(Wording.decimal(row.figure())), interval(row));
  }

  private static Element share(Measured row) {
    return named(row.aspect().label()).add(number(Wording.amount(row.tally().right())),
        number(Wording.amount(row.tally().read())), number(Wording.decimal(row.figure())), interval(row));
  }

  private static Element interval(Measured row) {
    return Element.of("td.interval").add(IntervalDrawing.of(row.figure(), row.value()),
        Element.of("span").text(Wording.decimals(row.value())));
  }

  private static Element table(Part.Table table) {
    Element body = Element.of("tbody");
    for (List<String> row : table.rows()) {
      Element line = named(row.get(0));
      row.subList(1, row.size()).forEach(cell -> line.add(number(cell)));
      body.add(line);
    }
    return framed(grid("errors", table.caption(), table.head()).add(body));
  }

  private static Element grid(String style, String caption, List<String> head) {
    Element line = Element.of("tr");
    for (int i = 0; i < head.size(); i++) {
      line.add(Element.of(i == 0 ? "th" : "th.num").with("scope", "col").text(head.get(i)));
    }
    Element grid = Element.of("table." + style);
    return (caption.isEmpty() ? grid : grid.add(Element.of("caption").text(caption)))
        .add(Element.of("thead").add(line));
  }

  private static Element framed(Element grid) {
    return Element.of("div.scroll").with("tabindex", "0").add(grid);
  }

  private static Element named(String label) {
    return Element.of("tr").add(Element.of("th").with("scope", "row").text(label.isEmpty() ? "–" : label));
  }

  private static Element number(String text) {
    return Element.of("td.num").text(text);
  }

  private static Element examples(Part.Examples examples) {
    Element list = Element.of("div.quotations");
    for (Disagreement each : examples.disagreements()) {
      list.add(Element.of("figure.quotation").add(
          Element.of("blockquote").add(Element.of("p").text(Phrase.squashed(each.quote()))), caption(each)));
    }
    Element all = Element.of("div").add(Element.of("h3").text(examples.heading()), list);
    return examples.left() == 0 ? all : all.add(
        Element.of("p.remark").text(examples.left() + " more are in evaluation.json."));
  }

  private static Element caption(Disagreement each) {
    Element caption = Element.of("figcaption").add(
        Element.of("span.holder").text(each.noted().isEmpty() ? each.read() : each.noted()),
        Element.of("span").text(each.file()));
    return each.rule().isEmpty() ? caption : caption.add(Element.of("span.tag").text(each.rule()));
  }
}
