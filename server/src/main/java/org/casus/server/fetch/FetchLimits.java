package org.casus.server.fetch;

import java.time.Duration;

/**
 * How much is fetched before it counts as too much.
 *
 * @param bytes most bytes of a page, unpacked
 * @param whole most time for it with all redirects
 * @param silence most time without a byte
 * @param redirects most redirects that are followed
 */
public record FetchLimits(int bytes, Duration whole, Duration silence, int redirects) {

  /** 20 MB, 60 seconds in all, 15 seconds without a byte, 5 redirects. */
  public static FetchLimits standard() {
    return new FetchLimits(20 << 20, Duration.ofSeconds(60), Duration.ofSeconds(15), 5);
  }
}
