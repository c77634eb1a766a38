/**
 * Which organisations a wire report in capitals has behind an incident, and how sure it is of each: it states so, suspects
 * it, or the organisation says so itself. Learned from annotators, as such reports seldom say it in one clause.
 */
@NullMarked
package org.casus.extract.certainty;

import org.jspecify.annotations.NullMarked;
