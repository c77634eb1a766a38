package org.casus.corpus;

/** Reads documents of one format. Implementations are thread-safe. */
interface FormatReader {

  /**
   * Reads a document.
   *
   * @throws UnreadableException when nothing of it can be read
   */
  Draft read(byte[] bytes, Troubles troubles) throws UnreadableException;
}
