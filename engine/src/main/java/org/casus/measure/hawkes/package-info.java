/**
 * Self- and cross-exciting point processes: how far events seem to bring about further events. Plain functions over event
 * times that know nothing of incidents; times are in any one unit, and the window of observation is always stated.
 *
 * <p>Throughout, n is the mean number of direct offspring of an event, and a kernel integrates to 1. Timing alone cannot
 * separate offspring from a campaign or from a rate that varies for other reasons, so a fit with a constant baseline must
 * be read beside one with a baseline in steps ({@link org.casus.measure.hawkes.StepHawkes}).
 */
@NullMarked
package org.casus.measure.hawkes;

import org.jspecify.annotations.NullMarked;
