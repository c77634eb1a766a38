package org.casus.assertion;

/** A value of a closed vocabulary that has one spelling in files. */
public interface WireName {

  /** The spelling used in the interchange files, for example {@code almost-certain}. */
  String wire();

  /**
   * The constant of an enum with this spelling.
   *
   * @throws IllegalArgumentException when no constant has it; the message lists those allowed
   */
  static <E extends Enum<E> & WireName> E parse(Class<E> type, String wire) {
    StringBuilder allowed = new StringBuilder();
    for (E value : type.getEnumConstants()) {
      if (value.wire().equals(wire)) {
        return value;
      }
      allowed.append(allowed.isEmpty() ? "" : ", ").append(value.wire());
    }
    throw new IllegalArgumentException(
        "\"" + wire + "\" is no " + type.getSimpleName() + "; allowed are: " + allowed + ".");
  }

  /** The usual spelling of an enum constant: lower case, hyphens for underscores. */
  static String hyphenated(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
