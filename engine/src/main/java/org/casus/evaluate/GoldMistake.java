package org.casus.evaluate;

/** Something in an annotation is wrong; the message says where, what, what is allowed and what to do. */
final class GoldMistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String text;

  GoldMistake(String text) {
    super(text);
    this.text = text;
  }

  /** The message. */
  String text() {
    return text;
  }
}
