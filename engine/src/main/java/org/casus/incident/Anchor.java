package org.casus.incident;

import org.casus.assertion.Assertion;
import org.casus.assertion.SourceSpan;

/**
 * The assertion that a ruling is about, held so that it can be found again when a newer reader words it otherwise.
 *
 * @param assertion the assertion's id when the ruling was made
 * @param report the report's id
 * @param kind the kind of assertion, as {@link #kind(Assertion)} names it
 * @param begin where its first span begins in the report, in UTF-16 code units
 * @param end where that span ends
 */
public record Anchor(String assertion, String report, String kind, int begin, int end) {

  /** The anchor of an assertion. */
  public static Anchor of(Assertion assertion) {
    SourceSpan span = assertion.evidence().get(0);
    return new Anchor(assertion.id(), assertion.report(), kind(assertion), span.begin(), span.end());
  }

  /** What an assertion is: {@code event}, {@code attribution}, {@code relation}, {@code figure} or {@code judgment}. */
  public static String kind(Assertion assertion) {
    String name = assertion.getClass().getSimpleName();
    return name.substring(0, name.length() - "Assertion".length()).toLowerCase(java.util.Locale.ROOT);
  }

  /** How many characters of the report this anchor and an assertion of the same kind share; 0 for another kind or report. */
  int shared(Assertion other) {
    if (!report.equals(other.report()) || !kind.equals(kind(other))) {
      return 0;
    }
    SourceSpan span = other.evidence().get(0);
    return Math.max(0, Math.min(end, span.end()) - Math.max(begin, span.begin()));
  }
}
