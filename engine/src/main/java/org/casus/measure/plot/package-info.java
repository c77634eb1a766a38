/**
 * What a plot of a measurement says, without how it is drawn: axes, layers and the figures beside it. All types are
 * immutable values that refuse what could not be drawn. {@code org.casus.narrate.plot} draws them.
 */
@NullMarked
package org.casus.measure.plot;

import org.jspecify.annotations.NullMarked;
