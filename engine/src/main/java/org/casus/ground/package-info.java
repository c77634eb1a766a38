/**
 * Words become known actors, places, dates, weapons and numbers.
 */
@NullMarked
package org.casus.ground;

import org.jspecify.annotations.NullMarked;
