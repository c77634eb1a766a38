package org.casus.ground;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule of the date file.
 *
 * @param name the rule's name, kept in each mention that it reads
 * @param use how its pattern is used
 * @param reading what is made of a match, a key of {@link DateReaders} or {@link DateWraps}
 * @param pattern over the words of a sentence
 * @param groups the named groups of the pattern
 */
record DateRule(String name, Use use, String reading, Pattern pattern, Set<String> groups) {

  /** How a rule's pattern is used. */
  enum Use {
    /** It finds a phrase of time by itself. */
    READS,
    /** It matches the words right before a phrase. */
    LEADS,
    /** It matches the words right after a phrase. */
    TRAILS
  }

  DateRule {
    groups = Set.copyOf(groups);
  }
}
