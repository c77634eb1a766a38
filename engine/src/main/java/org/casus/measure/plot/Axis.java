package org.casus.measure.plot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One axis of a plot.
 *
 * @param label what it measures, with the unit: "attacks in 30 days"
 * @param scale how values lie on it
 * @param labels names of the categories in order, from the left or from below; empty for all other scales
 * @param least a value that it must show at its lower end even when no datum lies there, such as 0 for counts
 * @param most a value that it must show at its upper end
 */
public record Axis(String label, Scale scale, List<String> labels, @Nullable Double least, @Nullable Double most) {

  /** How values lie on an axis. */
  public enum Scale {
    /** Equal differences, equal lengths. */
    LINEAR,
    /** Equal ratios, equal lengths; all values above 0. */
    LOG,
    /** Days since 1970-01-01. */
    DATE,
    /** The first category lies at 0, the next at 1. */
    CATEGORY
  }

  /** Rejects a blank label, categories without names, names without categories, and ends in the wrong order. */
  public Axis {
    labels = List.copyOf(labels);
    Checked.words("label of the axis", label);
    if ((scale == Scale.CATEGORY) == labels.isEmpty()) {
      throw new IllegalArgumentException("The axis \"" + label + "\" is " + scale + " and has " + labels.size()
          + " names of categories; a CATEGORY axis needs at least one, any other has none.");
    }
    if (least != null && most != null && !(least < most)) {
      throw new IllegalArgumentException("The axis \"" + label + "\" would reach from " + least + " to " + most
          + "; the first end must be below the second.");
    }
    for (Double end : new Double[] {least, most}) {
      if (end != null && (!Double.isFinite(end) || scale == Scale.LOG && end <= 0)) {
        throw new IllegalArgumentException("The axis \"" + label + "\" can't end at " + end
            + "; an end is finite, and above 0 on a LOG axis.");
      }
    }
  }

  /** An axis of plain numbers. */
  public static Axis linear(String label) {
    return new Axis(label, Scale.LINEAR, List.of(), null, null);
  }

  /** An axis of numbers above 0 by their ratios. */
  public static Axis log(String label) {
    return new Axis(label, Scale.LOG, List.of(), null, null);
  }

  /** An axis of days since 1970-01-01; {@link #day} gives the number of a day. */
  public static Axis date(String label) {
    return new Axis(label, Scale.DATE, List.of(), null, null);
  }

  /** An axis of named places, in order. */
  public static Axis categories(String label, List<String> labels) {
    return new Axis(label, Scale.CATEGORY, labels, null, null);
  }

  /** The same axis, reaching down at least to a value. */
  public Axis downTo(double value) {
    return new Axis(label, scale, labels, value, most);
  }

  /** The same axis, reaching up at least to a value. */
  public Axis upTo(double value) {
    return new Axis(label, scale, labels, least, value);
  }

  /** The number by which a DATE axis knows a day. */
  public static double day(LocalDate day) {
    return day.toEpochDay();
  }

  /** Refuses a value that the axis can't show. */
  void check(String what, double value) {
    if (scale == Scale.LOG && value <= 0) {
      throw new IllegalArgumentException(what + " holds " + value + " on the LOG axis \"" + label
          + "\", which shows values above 0 only; leave it out or choose LINEAR.");
    }
    if (scale == Scale.CATEGORY && !(value >= -0.5 && value <= labels.size() - 0.5)) {
      throw new IllegalArgumentException(what + " holds " + value + " on the axis \"" + label + "\", whose categories lie at 0 to "
          + (labels.size() - 1) + ".");
    }
    if (scale == Scale.DATE && Math.abs(value) > 3_650_000) {
      throw new IllegalArgumentException(what + " holds " + value + " on the DATE axis \"" + label
          + "\"; days since 1970-01-01 are expected, at most 3650000 of them.");
    }
  }
}
