package org.casus.narrate.plot;

/** The sizes for which a plot is laid out, so that its text is never scaled to where nobody can read it. */
enum Format {
  /** For pages and print. */
  WIDE(640, 270, 3),
  /** For the screen of a telephone. */
  NARROW(320, 210, 4);

  /** Width of the drawing in pixels. */
  final int width;
  /** Height of the frame in pixels, where no rows of categories ask for another. */
  final int frame;
  /** How many rows the labels of marks may take before they are numbered instead. */
  final int rows;

  Format(int width, int frame, int rows) {
    this.width = width;
    this.frame = frame;
    this.rows = rows;
  }

  /** The end of ids and classes that belong to this format alone. */
  String suffix() {
    return this == WIDE ? "wide" : "narrow";
  }
}
