/**
 * The case in the formats of other tools, each with a report of what the format cannot hold.
 */
@NullMarked
package org.casus.export;

import org.jspecify.annotations.NullMarked;
