/** Reports: the text beside what was read of it, and search in all texts. */
@NullMarked
package org.casus.server.reports;

import org.jspecify.annotations.NullMarked;
