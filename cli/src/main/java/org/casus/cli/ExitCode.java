package org.casus.cli;

/** How a call of {@code casus} ends. */
final class ExitCode {

  /** Everything was read and written. */
  static final int DONE = 0;

  /** The case was written, but at least one report could not be read. */
  static final int UNREADABLE_REPORTS = 1;

  /** The call itself was wrong: an unknown option, a missing file, a folder that must not be written to. */
  static final int WRONG_USE = 2;

  /** Casus could not finish: the disk is full, the memory ran out, or there is a defect in Casus. */
  static final int NOT_FINISHED = 3;

  private ExitCode() {}
}
