/**
 * How the steps are put together.
 */
@NullMarked
package org.casus.pipeline;

import org.jspecify.annotations.NullMarked;
