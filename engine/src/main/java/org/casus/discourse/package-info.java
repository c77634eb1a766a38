/**
 * Sentences, tokens, syntax and statistical names of one report.
 */
@NullMarked
package org.casus.discourse;

import org.jspecify.annotations.NullMarked;
