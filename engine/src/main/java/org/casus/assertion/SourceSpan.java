package org.casus.assertion;

/**
 * A half-open range of one report together with the words under it.
 *
 * @param begin first UTF-16 code unit of the report's text
 * @param end one past the last code unit
 * @param quote the report's own text from {@code begin} to {@code end}
 */
public record SourceSpan(int begin, int end, String quote) implements Comparable<SourceSpan> {

  /** Checks that the range is not empty and as long as its quote. */
  public SourceSpan {
    if (begin < 0 || end <= begin || quote.length() != end - begin) {
      throw new IllegalArgumentException(
          "A span needs 0 <= begin < end and a quote of that length; got "
              + begin + ".." + end + " with " + quote.length() + " characters.");
    }
  }

  /** The span of {@code text} from {@code begin} to {@code end}. */
  public static SourceSpan of(String text, int begin, int end) {
    return new SourceSpan(begin, end, text.substring(begin, end));
  }

  /** Whether the two ranges share a character. */
  public boolean overlaps(SourceSpan other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(SourceSpan other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
