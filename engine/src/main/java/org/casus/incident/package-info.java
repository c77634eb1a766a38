/**
 * Assertions about one happening are joined, within and across reports.
 */
@NullMarked
package org.casus.incident;

import org.jspecify.annotations.NullMarked;
