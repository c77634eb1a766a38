/** The commands that measure: {@code casus FILE.casus measure} shares its options and its output with {@code casus measure TABLE}. */
@NullMarked
package org.casus.cli.measure;

import org.jspecify.annotations.NullMarked;
