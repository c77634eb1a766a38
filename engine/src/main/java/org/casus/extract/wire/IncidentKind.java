package org.casus.extract.wire;

/** What sort of incident a wire report tells of. */
public enum IncidentKind {
  /** Violence of any other sort. */
  ATTACK,
  /** With an explosive. */
  BOMBING,
  /** Somebody or something was taken. */
  KIDNAPPING,
  /** Fire was set. */
  ARSON
}
