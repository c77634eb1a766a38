/**
 * What an analyst says at the desk (names, days, values, rulings, filters), turned into what a case understands, and back
 * into words. The command line and the workbench share it.
 */
@NullMarked
package org.casus.desk;

import org.jspecify.annotations.NullMarked;
