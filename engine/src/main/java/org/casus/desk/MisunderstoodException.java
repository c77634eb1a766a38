package org.casus.desk;

/** What the analyst said can't be understood; the message says what, gives the value, what is allowed and what to do. */
public final class MisunderstoodException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** With the message. */
  public MisunderstoodException(String message) {
    super(message);
  }
}
