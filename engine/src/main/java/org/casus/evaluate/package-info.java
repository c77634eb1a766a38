/**
 * How well the machine reads: what it read is compared with what a person noted in the same reports.
 */
@NullMarked
package org.casus.evaluate;

import org.jspecify.annotations.NullMarked;
