/**
 * What is likely to come, and how good that was: predictive distributions of a count, their scores, and forecasts of
 * reports turned into claims that incidents can resolve. The numerics know times and counts alone; times are in days.
 */
@NullMarked
package org.casus.measure.forecast;

import org.jspecify.annotations.NullMarked;
