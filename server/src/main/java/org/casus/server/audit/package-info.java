/** The audit trail: who came, added, took out, was refused. Rulings stand in the case itself. */
@NullMarked
package org.casus.server.audit;

import org.jspecify.annotations.NullMarked;
