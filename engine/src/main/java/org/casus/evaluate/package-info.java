/** Compares what the machine reads with what a person noted. */
@NullMarked
package org.casus.evaluate;

import org.jspecify.annotations.NullMarked;
