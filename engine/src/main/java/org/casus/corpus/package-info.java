/**
 * Reports come in: formats, cleaning, what is body and what is boilerplate.
 */
@NullMarked
package org.casus.corpus;

import org.jspecify.annotations.NullMarked;
