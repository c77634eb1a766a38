package org.casus.narrate;

import java.util.List;
import org.casus.measure.plot.Plot;

/** A piece of a section of a brief. Whatever is said of the world in it is a {@link Statement}. */
sealed interface Block {

  /** Sentences, one a point. */
  record Points(List<Statement> statements) implements Block {}

  /** A word on method ("counted is ..."), which says nothing of the world and so cites nothing. */
  record Remark(String text) implements Block {}

  /** The words of reports themselves, each with who holds it and how sure they are. */
  record Quotations(List<Quotation> quotations) implements Block {}

  /**
   * A table.
   *
   * @param caption what it shows and how it was counted
   * @param headers one a column
   * @param rows each as long as the headers; the first cell is the row's header
   * @param style class of the table
   */
  record Table(String caption, List<String> headers, List<List<Cell>> rows, String style) implements Block {}

  /**
   * A chart or map.
   *
   * @param svg the drawing
   * @param caption what it shows, with the passages behind it
   * @param remark how to read it
   */
  record Drawing(Element svg, Statement caption, String remark) implements Block {}

  /**
   * A plot of a measurement, with its data.
   *
   * @param plot what is drawn
   * @param rests what it rests on
   */
  record Plotted(Plot plot, Statement rests) implements Block {}

  /**
   * A passage quoted as it stands.
   *
   * @param quote the words; cites where they stand
   * @param holder whose words
   * @param tags what they are about
   */
  record Quotation(Statement quote, String holder, List<String> tags) {}
}
