package org.casus.measure.plot;

import java.util.List;

/**
 * The figures beside a plot, as they are to be read; {@link Numeral} writes numbers.
 *
 * @param headings one for each column
 * @param rows each as long as the headings; the first cell names the row
 */
public record Table(List<String> headings, List<List<String>> rows) {

  /** Rejects a table without columns and rows of another length. */
  public Table {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    if (headings.isEmpty()) {
      throw new IllegalArgumentException("A table has no headings; it needs at least one column.");
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() != headings.size()) {
        throw new IllegalArgumentException("Row " + (i + 1) + " of a table has " + rows.get(i).size() + " cells "
            + rows.get(i) + "; there are " + headings.size() + " headings " + headings + ".");
      }
    }
  }
}
