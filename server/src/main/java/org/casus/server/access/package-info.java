/** Who may do what: sessions, roles, and what keeps other sites out. */
@NullMarked
package org.casus.server.access;

import org.jspecify.annotations.NullMarked;
