/** What every room of the workbench needs: routes, questions in an address, answers as JSON, troubles, headers, pages. */
@NullMarked
package org.casus.server.http;

import org.jspecify.annotations.NullMarked;
