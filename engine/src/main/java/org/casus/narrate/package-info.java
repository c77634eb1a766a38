/**
 * What is written: interchange files, tables and the brief. Every sentence cites.
 */
@NullMarked
package org.casus.narrate;

import org.jspecify.annotations.NullMarked;
