/**
 * Knowledge files: how registers and rules are found and read.
 */
@NullMarked
package org.casus.knowledge;

import org.jspecify.annotations.NullMarked;
