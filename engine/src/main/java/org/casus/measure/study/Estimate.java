package org.casus.measure.study;

import org.casus.measure.tempo.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A number with its interval.
 *
 * @param name what it is
 * @param unit its unit, empty for a ratio or a share
 * @param value the number
 * @param interval the interval, or null where there is none
 * @param how how number and interval were made, in a few words
 */
public record Estimate(String name, String unit, double value, @Nullable Interval interval, String how) {}
