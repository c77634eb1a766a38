/** Reports are added: files, text or an address come in, are taken apart in a process of its own, and are read into the case. */
@NullMarked
package org.casus.server.intake;

import org.jspecify.annotations.NullMarked;
