/**
 * Events, attributions, relations, figures, judgments and sources are read.
 */
@NullMarked
package org.casus.extract;

import org.jspecify.annotations.NullMarked;
