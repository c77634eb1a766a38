/**
 * The case file: reports with what was read of them, analysts' judgements and the incidents they come to, in one SQLite
 * file or in PostgreSQL.
 */
@NullMarked
package org.casus.storage;

import org.jspecify.annotations.NullMarked;
