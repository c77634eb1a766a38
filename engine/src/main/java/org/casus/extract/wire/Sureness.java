package org.casus.extract.wire;

/** How a wire report stands to its saying that an organisation did it. */
public enum Sureness {
  /** It says so. */
  FACT,
  /** Somebody suspects or accuses it. */
  SUSPECTED,
  /** The organisation itself says so. */
  CLAIMED
}
