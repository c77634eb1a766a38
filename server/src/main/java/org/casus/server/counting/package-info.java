/** Counting: the number under each lens with what stands behind it, and the figures of reports held against the incidents. */
@NullMarked
package org.casus.server.counting;

import org.jspecify.annotations.NullMarked;
