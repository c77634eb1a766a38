/** Fetches a page that an analyst names, and nothing that stands in our own network. */
@NullMarked
package org.casus.server.fetch;

import org.jspecify.annotations.NullMarked;
