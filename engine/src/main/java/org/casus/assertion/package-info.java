/**
 * The vocabulary: spans, assertions, likelihood, actors, places, intervals.
 */
@NullMarked
package org.casus.assertion;

import org.jspecify.annotations.NullMarked;
