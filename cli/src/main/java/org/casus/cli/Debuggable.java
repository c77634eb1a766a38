package org.casus.cli;

/** A command that reads reports, and so can be asked for the stack trace of a defect. */
public interface Debuggable {

  /** Its options. */
  ReadingOptions options();
}
