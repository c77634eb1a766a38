package org.casus.measure.study;

/** One way of answering. Stateless and thread-safe; the same material gives the same finding. */
public interface Analysis {

  /** The name by which a study asks for it, for example {@code tempo}. */
  String name();

  /** What it answers, as a question. */
  String asks();

  /** Whether it sets one series against another. */
  default boolean paired() {
    return false;
  }

  /** Whether it rests on who says that somebody did it, and not on the events alone. */
  default boolean heedsWords() {
    return false;
  }

  /** The finding, or a refusal. */
  Finding find(Material material);
}
