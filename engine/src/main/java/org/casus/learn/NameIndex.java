package org.casus.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers names, and finds one by its pieces without joining them: the hash of a joined string follows from the hashes of
 * its pieces, which strings remember. Immutable, thread-safe.
 */
final class NameIndex {

  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 31; // the base of String.hashCode
    }
  }

  private final String[] names;
  private final int[] hashes;
  private final int[] slots;
  private final int shift;

  NameIndex(List<String> all) {
    this.names = all.toArray(String[]::new);
    this.hashes = new int[names.length];
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(names.length));
    this.slots = new int[1 << bits];
    this.shift = 32 - bits;
    Arrays.fill(slots, -1);
    for (int i = 0; i < names.length; i++) {
      hashes[i] = names[i].hashCode();
      int slot = slot(hashes[i]);
      while (slots[slot] >= 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i;
    }
  }

  private int slot(int hash) {
    return hash * 0x9E3779B9 >>> shift;
  }

  /** The number of the name that the pieces make, or -1. */
  int find(String... pieces) {
    int hash = 0;
    for (String piece : pieces) {
      hash = hash * power(piece.length()) + piece.hashCode();
    }
    int slot = slot(hash);
    while (slots[slot] >= 0) {
      int number = slots[slot];
      if (hashes[number] == hash && same(names[number], pieces)) {
        return number;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  private static int power(int length) {
    int power = POWERS[length & 63];
    for (int i = 64; i <= length; i += 64) {
      power *= POWERS[63] * 31;
    }
    return power;
  }

  private static boolean same(String name, String[] pieces) {
    int at = 0;
    for (String piece : pieces) {
      if (!name.startsWith(piece, at)) {
        return false;
      }
      at += piece.length();
    }
    return at == name.length();
  }
}
