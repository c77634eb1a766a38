/** Which mentions of events, within and across reports, tell of one event: learned from marked reports. */
@NullMarked
package org.casus.incident.mention;

import org.jspecify.annotations.NullMarked;
