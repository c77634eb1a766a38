/**
 * How often, and whether it changes: rates, bursts, lulls, change points and trends of event times and counts. Plain
 * functions over {@code double[]} and {@code int[]} that know nothing of incidents; times are in any one unit.
 */
@NullMarked
package org.casus.measure.tempo;

import org.jspecify.annotations.NullMarked;
