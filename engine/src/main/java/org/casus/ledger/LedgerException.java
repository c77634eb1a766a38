package org.casus.ledger;

/** A case file that can't be read or written; the message says what to do. */
public class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With the reason. */
  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Without another cause. */
  public LedgerException(String message) {
    super(message);
  }
}
