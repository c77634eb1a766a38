/** The brief: what is generated, with its notes, and what the analyst writes between; and what is handed on to other tools. */
@NullMarked
package org.casus.server.brief;

import org.jspecify.annotations.NullMarked;
