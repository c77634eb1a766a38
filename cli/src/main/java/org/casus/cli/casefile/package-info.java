/** The commands on a case file: {@code casus my.casus add reports/}. */
@NullMarked
package org.casus.cli.casefile;

import org.jspecify.annotations.NullMarked;
