package org.casus.narrate.plot;

import java.util.List;
import java.util.regex.Pattern;
import org.casus.measure.plot.Plot;
import org.casus.narrate.Element;

/** The figures beside a plot, folded away until they are asked for. */
final class DataTable {
  private static final Pattern NUMBER = Pattern.compile("[−+<>≥≤~]?\\s?[0-9][0-9.,\\s\\u202F\\u2009%]*");

  /** A page with more rows than that is slow to open. */
  private static final int MOST_ROWS = 1_000;

  private DataTable() {}

  static Element of(Plot plot) {
    Element head = Element.of("tr");
    List<String> headings = plot.table().headings();
    boolean[] numeric = new boolean[headings.size()];
    for (int i = 0; i < headings.size(); i++) {
      numeric[i] = numeric(plot, i);
      head.add(Element.of(numeric[i] ? "th.num" : "th").with("scope", "col").text(headings.get(i)));
    }
    Element body = Element.of("tbody");
    List<List<String>> rows = plot.table().rows();
    rows.stream().limit(MOST_ROWS).forEach(row -> body.add(row(row, numeric)));
    String caption = "Data of “" + plot.title() + "”"
        + (rows.size() > MOST_ROWS ? ", the first " + MOST_ROWS + " of " + rows.size() + " rows" : "");
    return Element.of("details.plot-data").add(Element.of("summary").text("Data in figures"),
        Element.of("div.scroll").with("role", "region").with("aria-label", caption).with("tabindex", 0).add(
            Element.of("table").add(Element.of("caption").text(caption), Element.of("thead").add(head), body)));
  }

  private static Element row(List<String> cells, boolean[] numeric) {
    Element row = Element.of("tr");
    for (int i = 0; i < cells.size(); i++) {
      Element cell = i == 0 ? Element.of("th").with("scope", "row") : Element.of(numeric[i] ? "td.num" : "td");
      row.add(cell.text(cells.get(i)));
    }
    return row;
  }

  /** Whether every cell of a column but the first is a number, so that it is set to the right. */
  private static boolean numeric(Plot plot, int column) {
    List<List<String>> rows = plot.table().rows();
    return column > 0 && !rows.isEmpty() && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
  }
}
