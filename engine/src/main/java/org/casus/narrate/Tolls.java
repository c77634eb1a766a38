package org.casus.narrate;

import java.util.List;
import java.util.Objects;
import org.casus.assertion.Amount;
import org.casus.assertion.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people over several groups that may overlap ("12 people, three of them children"): the bounds stay true
 * whether they overlap or not.
 */
public final class Tolls {
  private Tolls() {}

  /** At least so many: the largest least number of any group; 0 when none is given. */
  static long least(List<Toll> tolls) {
    Long min = min(tolls);
    return min == null ? 0 : min;
  }

  /** The largest least number of any group, or null when none is given. */
  public static @Nullable Long min(List<Toll> tolls) {
    return tolls.stream().map(toll -> toll.amount().min()).filter(Objects::nonNull).max(Long::compare).orElse(null);
  }

  /** The sum of the groups' greatest numbers, or null when one of them has none. */
  public static @Nullable Long max(List<Toll> tolls) {
    long sum = 0;
    for (Toll toll : tolls) {
      Long max = toll.amount().max();
      if (max == null) {
        return null;
      }
      sum += max;
    }
    return tolls.isEmpty() ? null : sum;
  }

  /** "5 American soldiers and at least 2 contractors". */
  static String words(List<Toll> tolls) {
    return Prose.list(tolls.stream().map(toll -> words(toll.amount(), toll.who())).toList());
  }

  private static String words(Amount amount, String who) {
    boolean none = amount.max() != null && amount.max() == 0;
    return ((none ? "no" : Prose.amount(amount)) + " " + who).strip();
  }
}
