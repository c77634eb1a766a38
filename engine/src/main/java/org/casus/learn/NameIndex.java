package org.casus.learn;

import java.util.List;

/**
 * Numbers names, and finds one by its pieces without joining them: the hash of a joined string follows from the hashes of
 * its pieces, which strings remember. A name is known by its hash and its length alone, since looking at the characters
 * would cost most of the time; in a table of a hundred thousand names one lookup in half a million takes a stranger for a
 * name. Immutable, thread-safe.
 */
final class NameIndex {

  private static final int BASE = 31; // of String.hashCode
  private static final int[] POWERS = new int[64];
  private static final int NUMBER_BITS = 24;
  private static final int MOST = 1 << NUMBER_BITS;

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * BASE;
    }
  }

  private final long[] slots; // hash, length and number + 1; 0 is free
  private final int shift;

  NameIndex(List<String> names) {
    if (names.size() >= MOST) {
      throw new IllegalArgumentException("there are " + names.size() + " names; the most is " + (MOST - 1));
    }
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(names.size()));
    this.slots = new long[1 << bits];
    this.shift = 32 - bits;
    for (int i = 0; i < names.size(); i++) {
      int slot = slot(names.get(i).hashCode());
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = key(names.get(i).hashCode(), names.get(i).length()) | i + 1;
    }
  }

  private int slot(int hash) {
    return hash * 0x9E3779B9 >>> shift;
  }

  private static long key(int hash, int length) {
    return (long) hash << 32 | (long) (length & 0xFF) << NUMBER_BITS;
  }

  /** The number of the name that the pieces make, or -1. */
  int find(String... pieces) {
    int hash = 0;
    int length = 0;
    for (String piece : pieces) {
      hash = hash * power(piece.length()) + piece.hashCode();
      length += piece.length();
    }
    long key = key(hash, length);
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if ((slots[slot] & -MOST) == key) {
        return (int) (slots[slot] & MOST - 1) - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  private static int power(int length) {
    return length < POWERS.length ? POWERS[length] : POWERS[POWERS.length - 1] * power(length - POWERS.length + 1);
  }
}
