package org.casus.narrate.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.casus.measure.study.Finding;
import org.casus.measure.study.InFigures;
import org.casus.measure.study.Measured;
import org.casus.measure.study.P;
import org.casus.measure.study.Study;
import org.casus.narrate.Element;
import org.casus.narrate.Page;
import org.casus.narrate.plot.PlotDrawing;

/** The findings of a plan as one page that needs no network and runs no script. Same findings, same bytes. Stateless. */
public final class FindingsPage {
  /** A page that lists more events under each finding is too heavy to open. */
  private static final int MOST_EVENTS = 1_000;

  private static final String FOOT = "Made by Casus. Numbers hold for what is reported, under the lens they name. Timing alone shows associations;"
      + " a robust p allows for attacks that cluster, a naive one does not. q is p adjusted for the number of questions (Benjamini and Hochberg).";

  private FindingsPage() {}

  /**
   * The page.
   *
   * @param label what is said of an event with this id, for example its sentence; empty for nothing
   */
  public static String html(Measured measured, Function<String, String> label) {
    Map<String, String> headings = new LinkedHashMap<>();
    measured.findings().forEach(finding -> headings.put(id(finding), finding.study().question()));
    Element main = Element.of("main").with("id", "content").add(summary(measured));
    for (Finding finding : measured.findings()) {
      main.add(section(finding, measured, label));
    }
    return Page.html("Findings", PlotDrawing.style() + Page.style(FindingsPage.class, "findings.css"), Page.skip("Skip to the findings"),
        Page.banner("Measured", "Findings", facts(measured)), Page.contents(headings), main, Page.footer(FOOT));
  }

  private static Map<String, String> facts(Measured measured) {
    Study first = measured.findings().get(0).study();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Studies", String.valueOf(measured.findings().size()));
    facts.put("Refused", String.valueOf(measured.findings().stream().filter(each -> each.refusal() != null).count()));
    facts.put("Period", first.window().words());
    facts.put("Lens", first.lens().label());
    facts.put("Seed", String.valueOf(first.seed()));
    if (measured.marking() != null) {
      facts.put("Marking", measured.marking().label());
    }
    return facts;
  }

  private static Element summary(Measured measured) {
    Element list = Element.of("ul.points");
    for (Finding finding : measured.findings()) {
      list.add(Element.of("li").add(Element.of("a").with("href", "#" + id(finding)).text(finding.study().question())).text(" " + finding.sentence()));
    }
    return Page.section("takeaways", "In short").with("class", "takeaways").add(list);
  }

  private static Element section(Finding finding, Measured measured, Function<String, String> label) {
    Element section = Page.section(id(finding), finding.study().question()).with("class", "finding");
    section.add(Element.of("p.answer").text(finding.sentence()));
    section.add(Element.of("p.verdict").add(Element.of("span.tag").text(finding.verdict().label())).text(finding.refusal() == null ? " " + FindingWords.trust(finding) : ""));
    Element list = Element.of("dl.numbers");
    finding.estimates().forEach(each -> pair(list, FindingWords.estimate(each), each.how()));
    finding.ps().forEach(each -> pair(list, FindingWords.p(each) + q(finding, each, measured), each.how()));
    finding.powers().forEach(each -> pair(list, FindingWords.power(each), each.how()));
    finding.checks().forEach(each -> pair(list, FindingWords.check(each), each.said()));
    pair(list, "Under the three lenses", FindingWords.lenses(finding));
    section.add(list);
    finding.caveats().forEach(caveat -> section.add(Element.of("p.remark").text(caveat)));
    finding.tables().forEach(table -> section.add(table(table, finding.study().question())));
    finding.plots().stream().map(PlotDrawing::figure).forEach(section::add);
    return behind(section, finding, label);
  }

  private static String q(Finding finding, P p, Measured measured) {
    Double q = measured.q().get(finding.study().id());
    return q == null || p != finding.p() ? "" : "; " + InFigures.q(q);
  }

  private static void pair(Element list, String name, String how) {
    list.add(Element.of("div").add(Element.of("dt").text(name), Element.of("dd").text(InFigures.capital(how) + (how.endsWith(".") ? "" : "."))));
  }

  private static Element table(Table table, String caption) {
    Element head = Element.of("tr");
    table.headings().forEach(heading -> head.add(Element.of("th").with("scope", "col").text(heading)));
    Element body = Element.of("tbody");
    for (List<String> cells : table.rows()) {
      Element row = Element.of("tr");
      for (int i = 0; i < cells.size(); i++) {
        row.add((i == 0 ? Element.of("th").with("scope", "row") : Element.of("td")).text(cells.get(i)));
      }
      body.add(row);
    }
    return Element.of("div.scroll").with("role", "region").with("aria-label", caption).with("tabindex", 0).add(
        Element.of("table").add(Element.of("caption").text(caption), Element.of("thead").add(head), body));
  }

  private static Element behind(Element section, Finding finding, Function<String, String> label) {
    List<Element> events = new ArrayList<>();
    for (String id : finding.behind().stream().limit(MOST_EVENTS).toList()) {
      String words = label.apply(id);
      events.add(Element.of("li").text(words.isEmpty() ? id : words));
    }
    int all = finding.behind().size();
    String more = all > MOST_EVENTS ? "; the first " + MOST_EVENTS + " are listed here, all of them in findings.json" : "";
    return events.isEmpty() ? section : section.add(Element.of("details").add(
        Element.of("summary").text("Rests on " + InFigures.count(all, "event", "events") + more), Element.of("ol").addAll(events)));
  }

  private static String id(Finding finding) {
    return "f-" + finding.study().id().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** Every plot of some findings. */
  static List<Plot> plots(Measured measured) {
    return measured.findings().stream().flatMap(finding -> finding.plots().stream()).toList();
  }
}
