package org.casus.cli;

/** The call was wrong; the message says what, gives the value, what is allowed and what to do. */
public final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the message. */
  public WrongUse(String message) {
    super(message);
  }
}
