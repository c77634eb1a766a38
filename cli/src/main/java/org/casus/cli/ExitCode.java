package org.casus.cli;

/** How a call of {@code casus} ends. */
public final class ExitCode {

  /** Everything was read and written. */
  public static final int DONE = 0;

  /** The case was written, but at least one report could not be read. */
  public static final int UNREADABLE_REPORTS = 1;

  /** The call itself was wrong: an unknown option, a missing file, a folder that must not be written to. */
  public static final int WRONG_USE = 2;

  /** Casus could not finish: the disk is full, the memory ran out, or there is a defect in Casus. */
  public static final int NOT_FINISHED = 3;

  private ExitCode() {}
}
