package org.casus.corpus;

/** Reads plain text and keeps it as it stands, because offsets count it. */
final class TextReader implements FormatReader {
  private final Limits limits;

  TextReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Draft read(byte[] bytes, Troubles troubles) throws UnreadableException {
    return Draft.plain(Decoder.decode(bytes, null, limits, troubles));
  }
}
