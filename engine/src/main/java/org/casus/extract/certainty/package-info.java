/**
 * How sure a wire report in capitals is of the organisation behind an incident: it states so, suspects it, or the
 * organisation says so itself. Learned from annotators, as such reports seldom say it in one clause.
 */
@NullMarked
package org.casus.extract.certainty;

import org.jspecify.annotations.NullMarked;
