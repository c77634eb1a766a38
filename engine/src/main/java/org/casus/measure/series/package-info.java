/**
 * What two series have to do with each other, and a series with a moment: lagged regressions, counts that follow counts,
 * rates before and after a strike, and what chance makes of all that. Plain functions over {@code double[]} and
 * {@code int[]} that know nothing of incidents; times are in any one unit, days where a weekday or whole days are asked for.
 *
 * <p>Every statistic here is an association. A driver that both series share, such as a campaign, makes either seem to
 * answer the other; strikes that come after bursts make any later time look calmer.
 */
@NullMarked
package org.casus.measure.series;

import org.jspecify.annotations.NullMarked;
