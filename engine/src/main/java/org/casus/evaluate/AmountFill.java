package org.casus.evaluate;

import java.util.Objects;
import org.casus.assertion.Amount;

/**
 * A number of events or of munitions.
 *
 * @param of which number, for example {@code fired}
 */
record AmountFill(String of, Amount amount) implements Fill {

  private static final double NEARLY = 0.75;

  @Override
  public double credit(Fill read) {
    return read instanceof AmountFill other && of.equals(other.of) ? credit(amount, other.amount) : 0;
  }

  @Override
  public String shown() {
    return (of + " " + shown(amount)).strip();
  }

  /** 1 for both bounds, 0.75 for the lower bound alone, or one off an approximate number. */
  static double credit(Amount noted, Amount read) {
    Long least = noted.min();
    Long readLeast = read.min();
    if (Objects.equals(least, readLeast)) {
      return Objects.equals(noted.max(), read.max()) ? 1 : NEARLY;
    }
    if (least == null || readLeast == null || least == 0 || readLeast == 0) {
      return 0;
    }
    return noted.approx() && Math.abs(least - readLeast) <= 1 ? NEARLY : 0;
  }

  /** {@code 3}, {@code 3 to 5}, {@code 3 or more}, {@code 5 or fewer}. */
  static String shown(Amount amount) {
    if (amount.min() == null) {
      return amount.max() == null ? "any number" : amount.max() + " or fewer";
    }
    if (amount.max() == null) {
      return amount.min() + " or more";
    }
    return amount.min().equals(amount.max()) ? amount.min().toString() : amount.min() + " to " + amount.max();
  }
}
