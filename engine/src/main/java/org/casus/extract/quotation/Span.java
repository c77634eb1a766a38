package org.casus.extract.quotation;

/**
 * Words of a passage, both ends included.
 *
 * @param first index of the first word in the passage
 * @param last index of the last
 */
record Span(int first, int last) {

  boolean covers(int at) {
    return first <= at && at <= last;
  }

  boolean meets(Span other) {
    return first <= other.last && other.first <= last;
  }
}
