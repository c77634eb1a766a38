package org.casus.evaluate;

import org.casus.corpus.Intake;
import org.casus.pipeline.CaseRun;
import org.casus.pipeline.Progress;

/**
 * Reports of which a person's reading is known. Opening one reads and checks its files; evaluating reads the reports by
 * machine and compares.
 */
public interface Yardstick {

  /** The reports that will be read, and what is wrong with any of them. */
  Intake intake();

  /**
   * Reads the reports by machine and compares.
   *
   * @param threads how many reports are read side by side, at least 1; the result is the same
   */
  Evaluation evaluate(CaseRun run, int threads, Progress progress);
}
