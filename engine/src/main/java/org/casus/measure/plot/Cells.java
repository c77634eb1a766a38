package org.casus.measure.plot;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A matrix of shaded cells with their texts: a heat map, or hypotheses against evidence. Both axes of its plot are its
 * categories, see {@link Plot#matrix}. Cells below 0 have a colour of their own and a minus mark in the corner.
 *
 * @param name what the shades measure
 * @param rows labels from above
 * @param columns labels from the left
 * @param cells one list for each row, one cell for each column
 * @param greyed what it means that a cell is greyed; blank where none is
 */
public record Cells(String name, List<String> rows, List<String> columns, List<List<Cell>> cells, String greyed)
    implements Layer {

  /**
   * One cell.
   *
   * @param value what its shade tells
   * @param text what stands in it, such as "0.41 (0.2–0.6)"; the first word must say enough where room is short
   * @param greyed whether it is not to be relied on
   */
  public record Cell(double value, String text, boolean greyed) {

    /** Rejects a value that is not finite and a blank text. */
    public Cell {
      Checked.words("text of a cell", text);
      Checked.finite("The cell \"" + text + "\"", value);
    }
  }

  /** Rejects a matrix whose rows are not all as long as its columns are many, and greyed cells without a meaning. */
  public Cells {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
    Checked.words("name of a matrix", name);
    if (rows.isEmpty() || columns.isEmpty() || cells.size() != rows.size()) {
      throw new IllegalArgumentException("The matrix \"" + name + "\" has " + rows.size() + " names of rows, "
          + columns.size() + " of columns and " + cells.size()
          + " rows of cells; it needs as many rows as names, at least one of each.");
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).size() != columns.size()) {
        throw new IllegalArgumentException("The row \"" + rows.get(i) + "\" of the matrix \"" + name + "\" has "
            + cells.get(i).size() + " cells; there are " + columns.size() + " columns.");
      }
    }
    if (greyed.isBlank() && cells.stream().flatMap(List::stream).anyMatch(Cell::greyed)) {
      throw new IllegalArgumentException("The matrix \"" + name + "\" has greyed cells and does not say what that means.");
    }
  }

  @Override
  public List<Double> across() {
    return places(columns.size());
  }

  @Override
  public List<Double> up() {
    return places(rows.size());
  }

  private static List<Double> places(int count) {
    return DoubleStream.iterate(0, i -> i < count, i -> i + 1).boxed().toList();
  }
}
