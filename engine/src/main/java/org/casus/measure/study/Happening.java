package org.casus.measure.study;

import java.util.Comparator;
import java.util.Set;
import org.casus.measure.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One dated event of a series. Immutable.
 *
 * @param id the incident's id, or the number of the table's row
 * @param label how it is named in a table, for example its place and weapon
 * @param from the start of the first day it may have happened on, days since 1970-01-01
 * @param until the end of the last such day, days since 1970-01-01
 * @param place key of its most exact place, or null
 * @param weapons what was used, as keys
 * @param severity how bad it was
 * @param told the day on which it was first told, days since 1970-01-01; {@code NaN} where that is not known
 */
public record Happening(String id, String label, double from, double until, @Nullable String place, Set<String> weapons, Severity severity,
    double told) {

  private static final double RECALLED = 92;

  /** By first day, last day and id. */
  public static final Comparator<Happening> ORDER =
      Comparator.comparingDouble(Happening::from).thenComparingDouble(Happening::until).thenComparing(Happening::id);

  /** Checks that there is at least some time in it. */
  public Happening {
    if (!(until > from)) {
      throw new IllegalArgumentException("An event must end after it begins; got day " + from + " to day " + until + " for \"" + id + "\".");
    }
    weapons = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(weapons));
  }

  /** Whether it was told only long after it happened, so that others like it may never have been told. */
  public boolean recalled() {
    return told - until > RECALLED;
  }

  /** The number of days on which it may have happened. */
  public double days() {
    return until - from;
  }
}
