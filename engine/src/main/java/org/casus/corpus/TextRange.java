package org.casus.corpus;

/**
 * A half-open range of a report's text, in UTF-16 code units.
 *
 * @param begin first code unit
 * @param end one past the last
 */
public record TextRange(int begin, int end) {

  /** Whether {@code offset} lies in the range. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }
}
