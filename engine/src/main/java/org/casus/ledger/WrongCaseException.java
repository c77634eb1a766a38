package org.casus.ledger;

/**
 * The case that was named can't be the one that was meant: it is missing, no case at all, or of a version that this
 * Casus can't use. Nothing was changed; the message says what to name instead.
 */
public final class WrongCaseException extends LedgerException {
  private static final long serialVersionUID = 1;

  /** With the reason. */
  public WrongCaseException(String message) {
    super(message);
  }

  /** With the reason and its cause. */
  public WrongCaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
