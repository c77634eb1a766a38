package org.casus.corpus;

/**
 * How much is read before a document counts as too large or as hostile.
 *
 * @param fileBytes largest file, or archive entry once unpacked
 * @param textCharacters longest text; what goes beyond is left out and said so
 * @param archiveEntries most entries of one archive, with those of archives inside it
 * @param archiveBytes most bytes that one archive may unpack to, with archives inside it
 * @param archiveRatio most that an entry over one megabyte may grow when unpacked
 */
public record Limits(
    long fileBytes, int textCharacters, int archiveEntries, long archiveBytes, int archiveRatio) {

  /** Checks that every limit is positive. */
  public Limits {
    if (fileBytes < 1 || textCharacters < 1 || archiveEntries < 1 || archiveBytes < 1 || archiveRatio < 1) {
      throw new IllegalArgumentException(
          "Every limit must be at least 1; got file bytes " + fileBytes + ", text characters " + textCharacters
              + ", archive entries " + archiveEntries + ", archive bytes " + archiveBytes
              + ", archive ratio " + archiveRatio + ".");
    }
  }

  /** 200 MB a file, 1 million characters a text, 20,000 entries and 1 GB an archive, 1 : 100. */
  public static Limits standard() {
    return new Limits(200L << 20, 1_000_000, 20_000, 1L << 30, 100);
  }
}
