/** Learns weights from annotated corpora; the results ship as {@code engine/models}. */
@NullMarked
package org.casus.train;

import org.jspecify.annotations.NullMarked;
