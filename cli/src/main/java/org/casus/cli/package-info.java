/** The command line {@code casus}: what it takes, what it says, and how it ends. */
@NullMarked
package org.casus.cli;

import org.jspecify.annotations.NullMarked;
