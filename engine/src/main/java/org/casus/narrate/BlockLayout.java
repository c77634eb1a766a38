package org.casus.narrate;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.casus.narrate.plot.PlotDrawing;

/** Lays out the pieces of a brief and notes down what they cite. Not thread-safe. */
final class BlockLayout {
  private final NoteBook notes;

  BlockLayout(NoteBook notes) {
    this.notes = notes;
  }

  Element block(Block block) {
    if (block instanceof Block.Points points) {
      return Element.of("ul.points").addAll(points.statements().stream().map(each -> said("li", each)).toList());
    }
    if (block instanceof Block.Remark remark) {
      return Element.of("p.remark").text(remark.text());
    }
    if (block instanceof Block.Quotations quotations) {
      return Element.of("div.quotations").addAll(quotations.quotations().stream().map(this::quotation).toList());
    }
    if (block instanceof Block.Drawing drawing) {
      return Element.of("figure").add(drawing.svg(), Element.of("figcaption").add(
          said("span", drawing.caption()), Element.of("span.remark").text(" " + drawing.remark())));
    }
    if (block instanceof Block.Plotted plotted) {
      return Element.of("div").add(PlotDrawing.figure(plotted.plot()), said("p", plotted.rests()));
    }
    return table((Block.Table) block);
  }

  /** A statement in an element of its own, with the numbers of its notes. */
  Element said(String element, Statement statement) {
    NoteBook.Reference reference = notes.cite(statement);
    return Element.of(element + ".statement").with("id", reference.id())
        .text(statement.text()).text("\u2060").add(numbers(reference.numbers()));
  }

  private static Element numbers(TreeSet<Integer> numbers) {
    Element sup = Element.of("sup.refs");
    Integer first = null;
    Integer last = null;
    boolean comma = false;
    for (Integer number : numbers) {
      if (last != null && number == last + 1) {
        last = number;
        continue;
      }
      if (first != null && last != null) {
        run(sup, first, last, comma);
        comma = true;
      }
      first = number;
      last = number;
    }
    if (first != null && last != null) {
      run(sup, first, last, comma);
    }
    return sup;
  }

  private static void run(Element sup, int first, int last, boolean comma) {
    sup.text(comma ? ", " : "").add(number(first));
    if (last > first) {
      sup.text(last == first + 1 ? ", " : "–").add(number(last));
    }
  }

  private static Element number(int number) {
    return Element.of("a").with("href", "#n" + number).with("aria-label", "note " + number)
        .text(Integer.toString(number));
  }

  private Element quotation(Block.Quotation quotation) {
    Element tags = Element.of("span.tags");
    quotation.tags().forEach(tag -> tags.add(Element.of("span.tag").text(tag)));
    return Element.of("figure.quotation").add(
        Element.of("blockquote").add(said("p", quotation.quote())),
        Element.of("figcaption").add(Element.of("span.holder").text(quotation.holder()), tags));
  }

  private Element table(Block.Table table) {
    Element head = Element.of("tr");
    table.headers().forEach(header -> head.add(Element.of("th").with("scope", "col").text(header)));
    Element body = Element.of("tbody");
    table.rows().forEach(row -> body.add(row(row, table.headers())));
    Element grid = Element.of("table" + (table.style().isEmpty() ? "" : "." + table.style())).add(
        Element.of("caption").text(table.caption()), Element.of("thead").add(head), body);
    return Element.of("div.scroll").with("role", "region").with("aria-label", table.caption()).with("tabindex", 0)
        .add(grid);
  }

  private Element row(List<Cell> cells, List<String> headers) {
    Element row = Element.of("tr");
    for (int i = 0; i < cells.size(); i++) {
      row.add(cell(cells.get(i), i == 0).with("data-label", headers.get(i)));
    }
    return row;
  }

  private Element cell(Cell cell, boolean first) {
    Element element = first ? Element.of("th").with("scope", "row") : Element.of("td");
    if (cell instanceof Cell.Label label) {
      return element.text(label.text());
    }
    if (cell instanceof Cell.Bar bar) {
      String width = String.format(Locale.ROOT, "width:%.1f%%", 100 * bar.share());
      return element.with("class", "barcell").add(Element.of("span.bar").with("style", width));
    }
    if (cell instanceof Cell.Said said) {
      if (!said.style().isEmpty()) {
        element.with("class", said.style());
      }
      return element.addAll(said.statements().stream().map(each -> said("span", each)).toList());
    }
    return element.with("class", "blank").text("–");
  }
}
