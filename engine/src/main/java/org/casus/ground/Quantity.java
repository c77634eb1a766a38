package org.casus.ground;

/**
 * How many units of time a phrase counts: "two" is 2 to 2, "several" 3 to 7.
 *
 * @param least the fewest meant
 * @param most the most meant
 */
record Quantity(long least, long most) {

  static Quantity of(String words) {
    String text = words.replaceFirst("^(?:a|an) (?=few|couple|dozen|half)", "");
    return switch (text) {
      case "", "some", "many" -> new Quantity(2, 9);
      case "several" -> new Quantity(3, 7);
      case "few" -> new Quantity(2, 5);
      case "a", "an", "the", "half a", "half" -> exactly(1);
      case "couple of", "couple" -> exactly(2);
      case "dozen" -> exactly(12);
      default -> exactly(value(text));
    };
  }

  private static Quantity exactly(long n) {
    return new Quantity(n, n);
  }

  private static long value(String text) {
    if (text.matches("\\d{1,4}")) {
      return Long.parseLong(text);
    }
    long sum = 0;
    for (String word : text.split("[ -]+")) {
      Long n = NumberWords.small(word);
      sum += n == null ? 0 : n;
    }
    return Math.max(1, sum);
  }
}
