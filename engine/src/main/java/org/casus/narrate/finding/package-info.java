/** Findings of studies as a page, as JSON and as files of plots with their data. */
@NullMarked
package org.casus.narrate.finding;

import org.jspecify.annotations.NullMarked;
