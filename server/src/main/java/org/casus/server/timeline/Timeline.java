package org.casus.server.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How incidents lie in time. Every incident that fits is in exactly one of: a bar, {@code vague}, {@code undated},
 * {@code until}, {@code since}, {@code outside}.
 *
 * @param unit day, week, month or year: how wide a bar is
 * @param first the first day shown, ISO; null where nothing has days
 * @param last the last day shown, ISO; null where nothing has days
 * @param bars those in which something is or may be, by day
 * @param vague how many have days that do not lie within one bar, so that they are spread and added to none
 * @param undated how many have no day at all
 * @param until how many are only known to have been by some day
 * @param since how many are only known to have been from some day on
 * @param outside how many lie outside the days shown
 */
public record Timeline(String unit, @Nullable String first, @Nullable String last, List<Bar> bars, long vague, long undated,
    long until, long since, long outside) {

  /** Copies the list. */
  public Timeline {
    bars = List.copyOf(bars);
  }

  /**
   * A bar.
   *
   * @param from its first day, ISO
   * @param to its last day, ISO
   * @param strict how many incidents that lie within it count from the strict lens on
   * @param likely the same from the likely lens on
   * @param inclusive the same from the inclusive lens on
   * @param none the same of those that count under no lens, such as plans and talks
   * @param spread what falls on it of the vaguer ones when each is spread evenly over its days
   * @param may how many vaguer ones may lie in it
   */
  public record Bar(String from, String to, long strict, long likely, long inclusive, long none, double spread, long may) {}
}
