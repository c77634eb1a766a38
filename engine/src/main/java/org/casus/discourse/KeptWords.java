package org.casus.discourse;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about words, the latest of each pair of slots in a table of fixed size.
 *
 * <p>Thread-safe without locks: what is kept is immutable and follows from the spelling alone, so a race costs at most a
 * second computation.
 */
final class KeptWords<T> {

  private static final int BITS = 14;
  /** How many words are kept at most. */
  static final int MOST = 1 << BITS;

  private final @Nullable Kept<T>[] kept = table();
  private final Function<String, T> found;

  private record Kept<T>(String spelling, T value) {}

  /** Nothing is kept yet; {@code found} tells of a word what is to be kept. */
  KeptWords(Function<String, T> found) {
    this.found = found;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of records, of which this class alone knows
  private static <T> @Nullable Kept<T>[] table() {
    return new @Nullable Kept[MOST];
  }

  T of(String spelling) {
    int slot = spelling.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
    Kept<T> word = kept[slot];
    if (word == null || !word.spelling.equals(spelling)) {
      word = kept[slot ^ 1];
    }
    if (word == null || !word.spelling.equals(spelling)) {
      word = new Kept<>(spelling, found.apply(spelling));
      kept[slot ^ 1] = kept[slot];
      kept[slot] = word;
    }
    return word.value;
  }
}
