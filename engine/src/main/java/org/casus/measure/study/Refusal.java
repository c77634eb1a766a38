package org.casus.measure.study;

/**
 * Why a question gets no answer.
 *
 * @param reason what is the matter
 * @param needed what would be needed
 */
public record Refusal(String reason, String needed) {

  /** Both as sentences. */
  public String words() {
    return reason + " Needed: " + needed;
  }
}
