package org.casus.pipeline;

/** Hears of each report that has been read. Called from any thread. */
@FunctionalInterface
public interface Progress {

  /**
   * A report has been read.
   *
   * @param file its name
   * @param tokens how many words it has
   */
  void report(String file, int tokens);
}
