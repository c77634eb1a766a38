package org.casus.assertion;

/** What sort of source a report rests on (codebook, section 7). */
public enum SourceKind implements WireName {
  NOTE, OFFICIAL, EXPERT, DOCUMENT, MEDIA, ANONYMOUS;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
