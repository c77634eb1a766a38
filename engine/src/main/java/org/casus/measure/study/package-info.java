/**
 * Studies: a question fixed beforehand is put to the events of a case or a table, and comes back as a finding or a refusal.
 */
@NullMarked
package org.casus.measure.study;

import org.jspecify.annotations.NullMarked;
