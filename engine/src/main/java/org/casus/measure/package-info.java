/**
 * Counts under a lens, with facades folded or not, and the figures of reports checked against them; scores of intensity and
 * the severity of attacks.
 */
@NullMarked
package org.casus.measure;

import org.jspecify.annotations.NullMarked;
