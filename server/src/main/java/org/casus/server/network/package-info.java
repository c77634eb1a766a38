/** Who is said to back, direct or oppose whom, and who claims, denies or accuses, with the sentences behind every line. */
@NullMarked
package org.casus.server.network;

import org.jspecify.annotations.NullMarked;
