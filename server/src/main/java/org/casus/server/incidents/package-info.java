/** Incidents: the table, one incident with everything behind it, tallies for timeline, map and pick lists. */
@NullMarked
package org.casus.server.incidents;

import org.jspecify.annotations.NullMarked;
