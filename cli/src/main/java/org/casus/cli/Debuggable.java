package org.casus.cli;

/** A command that can be asked for the stack trace of a defect. */
interface Debuggable {

  /** Whether the user asked for it. */
  boolean debug();
}
