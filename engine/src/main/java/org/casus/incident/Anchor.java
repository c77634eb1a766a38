package org.casus.incident;

import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.SourceSpan;

/**
 * The assertion that a ruling is about, held so that it can be found again when a newer reader words it otherwise.
 *
 * @param assertion the assertion's id when the ruling was made
 * @param report the report's id
 * @param kind the kind of assertion, as {@link #kind(Assertion)} names it
 * @param begin where its first span begins in the report, in UTF-16 code units
 * @param end where that span ends
 * @param about what tells it from others with the same words: of an event its kind, of an attribution who is said by whom to
 *     have done what, of a relation its ends; else empty
 */
public record Anchor(String assertion, String report, String kind, int begin, int end, String about) {

  /** The anchor of an assertion. */
  public static Anchor of(Assertion assertion) {
    SourceSpan span = assertion.evidence().get(0);
    return new Anchor(assertion.id(), assertion.report(), kind(assertion), span.begin(), span.end(), about(assertion));
  }

  private static String about(Assertion assertion) {
    if (assertion instanceof EventAssertion event) {
      return event.type().wire();
    } else if (assertion instanceof AttributionAssertion word) {
      String accused = word.accused() == null ? "" : word.accused().text();
      return String.join("|", word.voice().by().text(), word.stance().wire(), word.role().wire(), accused);
    } else if (assertion instanceof RelationAssertion relation) {
      return String.join("|", relation.subject().text(), relation.relation().wire(), relation.object().text());
    }
    return "";
  }

  /** What an assertion is: {@code event}, {@code attribution}, {@code relation}, {@code figure} or {@code judgment}. */
  public static String kind(Assertion assertion) {
    String name = assertion.getClass().getSimpleName();
    return name.substring(0, name.length() - "Assertion".length()).toLowerCase(java.util.Locale.ROOT);
  }

  /** How many characters this anchor and an assertion that says the same share: at least half of the anchor's, else 0. */
  int shared(Assertion other) {
    if (!report.equals(other.report()) || !kind.equals(kind(other)) || !about.equals(about(other))) {
      return 0;
    }
    SourceSpan span = other.evidence().get(0);
    int shared = Math.min(end, span.end()) - Math.max(begin, span.begin());
    return 2 * shared >= end - begin ? Math.max(0, shared) : 0;
  }
}
