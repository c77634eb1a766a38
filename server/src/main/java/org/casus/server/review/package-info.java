/** Analysts' rulings, and what most needs one. */
@NullMarked
package org.casus.server.review;

import org.jspecify.annotations.NullMarked;
