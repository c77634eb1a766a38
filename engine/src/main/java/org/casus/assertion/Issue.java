package org.casus.assertion;

import org.jspecify.annotations.Nullable;

/**
 * Trouble with data: counted and shown, never thrown away.
 *
 * @param code kebab-case kind of trouble, for example {@code truncated-pdf}; issues are counted by it
 * @param severity what the trouble cost
 * @param stage the step that met it
 * @param report file or id of the report
 * @param span where in the report, or null
 * @param message what was wrong, the value, what is allowed and what to do
 */
public record Issue(
    String code, Severity severity, String stage, String report, @Nullable SourceSpan span, String message) {

  /** What the trouble cost. */
  public enum Severity {
    /** Nothing: worth knowing. */
    NOTE,
    /** A part of the report. */
    PARTIAL,
    /** The whole report could not be read. */
    UNREADABLE
  }

  /** Whether the whole report could not be read. */
  public boolean unreadable() {
    return severity == Severity.UNREADABLE;
  }
}
