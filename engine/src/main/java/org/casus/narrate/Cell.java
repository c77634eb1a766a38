package org.casus.narrate;

import java.util.List;

/** A cell of a brief's table. */
sealed interface Cell {

  /** Names what the row or column is about. */
  record Label(String text) implements Cell {}

  /**
   * What reports say, with the passages.
   *
   * @param statements one or more
   * @param style class of the cell
   */
  record Said(List<Statement> statements, String style) implements Cell {

    /** Refuses an empty cell: that is a {@link Blank}. */
    public Said {
      statements = List.copyOf(statements);
      if (statements.isEmpty()) {
        throw new IllegalStateException("A cell that says something needs a statement; use a blank cell for nothing.");
      }
    }
  }

  /** A bar of some length beside a number that another cell states. */
  record Bar(double share) implements Cell {}

  /** Nothing is said. */
  record Blank() implements Cell {}

  /** The statements, or a blank cell when there are none. */
  static Cell of(List<Statement> statements) {
    return statements.isEmpty() ? new Blank() : new Said(statements, "");
  }

  /** One statement. */
  static Cell of(String text, List<Citation> citations) {
    return new Said(List.of(new Statement(text, citations)), "");
  }

  /** A number. */
  static Cell number(String text, List<Citation> citations) {
    return new Said(List.of(new Statement(text, citations)), "num");
  }
}
