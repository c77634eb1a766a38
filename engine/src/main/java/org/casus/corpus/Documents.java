package org.casus.corpus;

import java.util.List;
import java.util.function.BiConsumer;
import org.casus.assertion.Issue;

/** Documents that come one by one, wherever they are read. */
@FunctionalInterface
public interface Documents {

  /**
   * Hands each on: what came of reading it (one report, or none and the reason), and its bytes.
   *
   * @return what is wrong beside the documents
   */
  List<Issue> each(BiConsumer<Intake, byte[]> taker);
}
