package org.casus.server.brief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.corpus.Marking;
import org.casus.narrate.BriefText.Box;
import org.casus.narrate.BriefText.Grid;
import org.casus.narrate.BriefText.Note;
import org.casus.narrate.BriefText.Picture;
import org.casus.narrate.BriefText.Piece;
import org.casus.narrate.BriefText.Point;
import org.casus.narrate.BriefText.Quoted;
import org.casus.narrate.BriefText.Remark;
import org.casus.narrate.BriefText.Sentence;
import org.casus.narrate.Element;
import org.casus.narrate.Page;

/** A brief as one page that needs no network and runs no script. Same brief, same bytes. Not thread-safe. */
final class HtmlBrief {
  private static final String FOOT = "Made with Casus from the reports named in the notes. Every generated statement is a report’s own assertion, not a finding of"
      + " fact; follow the note numbers to the words it rests on. Paragraphs marked as the analyst’s are the analyst’s own. Counts hold under the lens they name.";

  private final boolean paper;

  private HtmlBrief(boolean paper) {
    this.paper = paper;
  }

  /** The page for screens. */
  static String screen(Composed brief) {
    return new HtmlBrief(false).page(brief, Page.style(HtmlBrief.class, "brief-page.css"));
  }

  /** The body of the page for paper: drawings as bitmaps, no links to jump by. */
  static List<Element> paper(Composed brief) {
    return new HtmlBrief(true).parts(brief);
  }

  private String page(Composed brief, String style) {
    return Page.html(brief.title(), style, parts(brief).toArray(Element[]::new));
  }

  private List<Element> parts(Composed brief) {
    List<Element> parts = new ArrayList<>();
    Marking marking = brief.marking();
    if (marking != null) {
      parts.add(Element.of("div.marking." + marking.style()).add(Element.of("span").text(marking.label())));
      if (paper) {
        parts.add(Element.of("div.marking.end." + marking.style()).add(Element.of("span").text(marking.label())));
      }
    }
    Map<String, String> facts = new LinkedHashMap<>();
    brief.facts().forEach(fact -> facts.put(fact.name(), fact.value()));
    parts.add(Page.banner("Case brief", brief.title(), facts));
    Element main = Element.of("main").with("id", "content");
    brief.sections().forEach(section -> main.add(section(section)));
    parts.add(main.add(Page.section("notes", "Notes").add(notes(brief.notes()))));
    parts.add(Page.footer(FOOT));
    if (marking != null && !paper) {
      parts.add(Element.of("div.marking.end." + marking.style()).add(Element.of("span").text(marking.label())));
    }
    return parts;
  }

  private Element section(Composed.Section section) {
    Element element = Page.section(section.id(), section.heading());
    if (section.id().equals(org.casus.narrate.BriefText.TAKEAWAYS)) {
      element.with("class", "takeaways");
    }
    List<Element> points = new ArrayList<>();
    for (Composed.Part part : section.parts()) {
      if (part instanceof Composed.Said said && said.piece() instanceof Point point) {
        points.add(said("li", point.sentence()));
      } else {
        flush(element, points);
        element.add(part instanceof Composed.Own own ? own(own) : piece(((Composed.Said) part).piece()));
      }
    }
    flush(element, points);
    return element;
  }

  private static void flush(Element element, List<Element> points) {
    if (!points.isEmpty()) {
      element.add(Element.of("ul.points").addAll(List.copyOf(points)));
      points.clear();
    }
  }

  private static Element own(Composed.Own own) {
    Element element = Element.of("div.own").add(Element.of("p.own-by").text("Analyst’s own text · " + own.by()));
    own.paragraphs().forEach(text -> element.add(Element.of("p").text(text)));
    return element;
  }

  private Element piece(Piece piece) {
    if (piece instanceof Quoted quoted) {
      Element tags = Element.of("span.tags");
      quoted.tags().forEach(tag -> tags.text(" ").add(Element.of("span.tag").text(tag)));
      return Element.of("figure.quotation").add(Element.of("blockquote").add(said("p", quoted.quote())),
          Element.of("figcaption").add(Element.of("span.holder").text(quoted.holder()), tags));
    }
    if (piece instanceof Picture picture) {
      return Element.of("figure.picture").add(image(picture), Element.of("figcaption").add(said("span", picture.caption()),
          Element.of("span.remark").text(picture.remark().isEmpty() ? "" : " " + picture.remark())));
    }
    return piece instanceof Grid grid ? table(grid) : Element.of("p.remark").text(((Remark) piece).text());
  }

  private Element image(Picture picture) {
    if (!paper) {
      return Element.of("img").with("alt", picture.caption().text()).with("src", "data:image/svg+xml;base64," + base64(picture.svg().getBytes(StandardCharsets.UTF_8)));
    }
    return Bitmap.of(picture.paper()).map(png -> Element.of("img").with("alt", picture.caption().text()).with("src", "data:image/png;base64," + base64(png)))
        .orElseGet(() -> Element.of("p.remark").text(Bitmap.MISSING));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Element said(String element, Sentence sentence) {
    Element sup = Element.of("sup.refs");
    List<Numbering.Mark> marks = Numbering.marks(sentence.notes());
    for (int i = 0; i < marks.size(); i++) {
      boolean comma = i + 1 < marks.size() && marks.get(i + 1).before().equals(", ");
      sup.text(marks.get(i).before().equals(", ") ? " " : marks.get(i).before()).add(Element.of("a").with("href", "#n" + marks.get(i).number())
          .text(marks.get(i).number() + (comma ? "," : "")));
    }
    return Element.of(element + ".statement").text(sentence.text()).text("\u2060").add(sup);
  }

  private Element table(Grid grid) {
    Element head = Element.of("tr");
    grid.headers().forEach(header -> head.add(Element.of("th").with("scope", "col").text(header)));
    Element body = Element.of("tbody");
    grid.rows().forEach(row -> body.add(row(row)));
    return Element.of("div.scroll").add(Element.of("table" + (grid.style().isEmpty() ? "" : "." + grid.style())).add(
        Element.of("caption").text(grid.caption()), Element.of("thead").add(head), body));
  }

  private Element row(List<Box> boxes) {
    Element row = Element.of("tr");
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      Element cell = i == 0 ? Element.of("th").with("scope", "row") : Element.of("td");
      row.add(box.share() >= 0 ? cell.text(Math.round(100 * box.share()) + " %") : box.sentences().isEmpty() ? cell.text(box.label().isEmpty() ? "–" : box.label())
          : cell.addAll(box.sentences().stream().map(each -> said("span", each)).toList()));
    }
    return row;
  }

  private static Element notes(List<Note> notes) {
    Element list = Element.of("ol.notes");
    notes.forEach(note -> list.add(Element.of("li").with("id", "n" + note.number()).with("value", note.number()).add(
        Element.of("q.passage").text(note.before()).add(Element.of("mark").text(note.quote())).text(note.after()),
        Element.of("cite.source").text(" " + note.source()))));
    return list;
  }
}
