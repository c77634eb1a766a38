/** Who is said to be behind an incident, held against the evidence that speaks against it. */
@NullMarked
package org.casus.server.hypotheses;

import org.jspecify.annotations.NullMarked;
