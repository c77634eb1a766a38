package org.casus.measure.study;

/**
 * Two events that may be one.
 *
 * @param first number of the one in its chronicle
 * @param second number of the other, above the first
 * @param probability how likely they are one, 0 to 1; 0 where it is known that they are two
 * @param why the reasons, readable by a person
 */
public record Twin(int first, int second, double probability, String why) {

  /** Checks the order and the probability. */
  public Twin {
    if (first < 0 || second <= first || !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("Two events that may be one need numbers 0 <= first < second and a probability of 0 to 1; got "
          + first + ", " + second + ", " + probability + ".");
    }
  }
}
