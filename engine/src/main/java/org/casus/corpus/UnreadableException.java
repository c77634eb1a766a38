package org.casus.corpus;

/** A document that can't be read; its code and message become an issue. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  UnreadableException(String code, String message) {
    super(message);
    this.code = code;
  }

  UnreadableException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  String code() {
    return code;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
