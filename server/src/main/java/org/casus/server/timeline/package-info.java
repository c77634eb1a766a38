/** How many incidents there are in every day, week, month or year: the strip above the table. */
@NullMarked
package org.casus.server.timeline;

import org.jspecify.annotations.NullMarked;
