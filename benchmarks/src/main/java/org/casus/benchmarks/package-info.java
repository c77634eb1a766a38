/**
 * How fast the reading is.
 */
@NullMarked
package org.casus.benchmarks;

import org.jspecify.annotations.NullMarked;
