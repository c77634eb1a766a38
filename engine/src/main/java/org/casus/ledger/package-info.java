/**
 * The port to a case file: reports are added, analysts' judgements appended, and the case viewed at one consistent
 * moment. With the implementation that keeps all in memory.
 */
@NullMarked
package org.casus.ledger;

import org.jspecify.annotations.NullMarked;
