package org.casus.narrate.plot;

import java.util.List;
import org.casus.measure.plot.Cells;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** Draws a matrix: shaded cells with as much of their texts as has room. */
final class CellDrawing {
  /** How many shades there are on each side of 0. */
  static final int SHADES = 5;
  private static final double SIZE = 11;
  private static final double SMALL = 9.5;
  private static final double ROOM = 6;

  private final Frame frame;
  private final Cells cells;
  private final double wide;
  private final double high;
  private final double most;

  CellDrawing(Frame frame, Cells cells) {
    this.frame = frame;
    this.cells = cells;
    wide = (frame.right() - frame.left()) / cells.columns().size();
    high = (frame.bottom() - frame.top()) / cells.rows().size();
    most = most(cells);
  }

  /** The largest value on either side of 0. */
  static double most(Cells cells) {
    return cells.cells().stream().flatMap(List::stream).mapToDouble(each -> Math.abs(each.value())).max().orElse(0);
  }

  Element draw() {
    Element group = Element.of("g");
    for (int row = 0; row < cells.rows().size(); row++) {
      for (int column = 0; column < cells.columns().size(); column++) {
        cell(group, row, column);
      }
    }
    return group;
  }

  private void cell(Element group, int row, int column) {
    Cells.Cell cell = cells.cells().get(row).get(column);
    double x = frame.left() + column * wide;
    double y = frame.top() + row * high;
    Element box = Drawings.rect("cell " + (cell.greyed() ? "h0" : shade(cell.value(), most)), x, y, wide, high);
    group.add(Drawings.tip(box, cells.rows().get(row) + ", " + cells.columns().get(column) + ": " + cell.text()));
    if (cell.greyed()) {
      group.add(Drawings.rect("greyed", x + 1, y + 1, wide - 2, high - 2).with("fill", frame.patterns().greyed()));
    }
    if (cell.value() < 0) {
      group.add(corner(x + 1, y + 1));
    }
    words(group, cell, x + wide / 2, y + high / 2);
  }

  /** The sign of a cell below 0. */
  static Element corner(double x, double y) {
    return Element.of("path").with("class", "corner").with("d", "M" + Shapes.at(x, y) + "h7l-7 7Z");
  }

  static String shade(double value, double most) {
    int step = most == 0 ? 0 : (int) Math.ceil(Math.abs(value) / most * SHADES - 1e-9);
    return (value < 0 ? "n" : "h") + step;
  }

  private void words(Element group, Cells.Cell cell, double x, double y) {
    double size = SIZE;
    List<String> lines = TextWidth.wrap(cell.text(), size, wide - ROOM);
    if (!fits(cell, lines, size)) {
      size = SMALL;
      lines = TextWidth.wrap(cell.text(), size, wide - ROOM);
    }
    if (!fits(cell, lines, size)) {
      lines = List.of(TextWidth.cut(cell.text().strip().split("\\s+")[0], size, wide - 2));
    }
    double top = y - (lines.size() - 1) * (size + 2) / 2 + size * 0.36;
    String style = (size == SIZE ? "tick" : "tiny") + " mid" + (cell.greyed() ? " over" : " strong");
    for (int i = 0; i < lines.size(); i++) {
      group.add(Drawings.text(style, x, top + i * (size + 2), lines.get(i)));
    }
  }

  /** No word is broken, and the lines are not higher than the cell. */
  private boolean fits(Cells.Cell cell, List<String> lines, double size) {
    boolean whole = String.join(" ", lines).equals(cell.text().strip().replaceAll("\\s+", " "));
    return whole && lines.size() * (size + 2) + 4 <= high;
  }
}
