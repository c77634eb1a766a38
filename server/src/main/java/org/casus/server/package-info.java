/** The analyst's workbench: starts and stops it, and puts its rooms together. Each package below is one room of it. */
@NullMarked
package org.casus.server;

import org.jspecify.annotations.NullMarked;
