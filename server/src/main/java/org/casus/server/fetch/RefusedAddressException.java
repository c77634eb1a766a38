package org.casus.server.fetch;

/** An address is not fetched, or what stands there could not be; the message is meant for the analyst. */
public final class RefusedAddressException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the message: what was wrong, and what to do. */
  public RefusedAddressException(String message) {
    super(message);
  }
}
