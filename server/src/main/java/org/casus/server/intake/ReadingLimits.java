package org.casus.server.intake;

import java.time.Duration;

/**
 * How much a document may be and take.
 *
 * @param fileBytes largest document
 * @param archiveEntries most documents of an archive
 * @param archiveBytes most bytes that an archive unpacks to
 * @param memoryMb memory of the process that takes it apart, in megabytes
 * @param silence longest time that the process may take for one document
 * @param whole longest time that it may take for an archive
 */
record ReadingLimits(long fileBytes, int archiveEntries, long archiveBytes, int memoryMb, Duration silence, Duration whole) {

  /** 50 MB a document; 2,000 documents and 400 MB an archive; 768 MB of memory; a minute a document, ten an archive. */
  static ReadingLimits standard() {
    return new ReadingLimits(50L << 20, 2000, 400L << 20, 768, Duration.ofMinutes(1), Duration.ofMinutes(10));
  }
}
