/** Measuring: analyses of the incidents as jobs, with findings, plots and what stands behind them. */
@NullMarked
package org.casus.server.measuring;

import org.jspecify.annotations.NullMarked;
