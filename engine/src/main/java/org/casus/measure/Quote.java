package org.casus.measure;

import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.Assertion;
import org.casus.assertion.SourceSpan;

/**
 * The words of a report that something rests on.
 *
 * @param report the report's id
 * @param span where they stand, and the words themselves
 */
public record Quote(String report, SourceSpan span) implements Comparable<Quote> {

  /** The first span of an assertion. */
  public static Quote of(Assertion assertion) {
    return new Quote(assertion.report(), assertion.evidence().get(0));
  }

  /** Every span of some assertions, each once, in their order. */
  public static List<Quote> all(Stream<? extends Assertion> assertions) {
    return assertions.flatMap(a -> a.evidence().stream().map(span -> new Quote(a.report(), span))).distinct().toList();
  }

  @Override
  public int compareTo(Quote other) {
    int byReport = report.compareTo(other.report);
    return byReport != 0 ? byReport : span.compareTo(other.span);
  }
}
