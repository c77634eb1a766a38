package org.casus.measure.linkage;

/**
 * Two records compared.
 *
 * @param left the number of one
 * @param right the number of the other
 * @param levels the level of each field, {@link Field#UNSAID} where one says nothing
 * @param rarity by field, the bits that agreement on this very value weighs beyond agreement on any, see {@link Frequencies}
 */
public record Compared(int left, int right, int[] levels, double[] rarity) {

  /** Checks that there is a rarity for each level. */
  public Compared {
    if (levels.length != rarity.length) {
      throw new IllegalArgumentException("A pair has " + levels.length + " levels and " + rarity.length
          + " rarities; give 0 where a value is not rare.");
    }
  }
}
