package org.casus.evaluate;

import org.casus.assertion.Amount;

/** How many of whom were killed or injured; the number alone is half right. */
record TollFill(Phrase who, Amount amount) implements Fill {

  private static final double ALIKE = 0.3;

  @Override
  public double credit(Fill read) {
    if (!(read instanceof TollFill other)) {
      return 0;
    }
    double number = AmountFill.credit(amount, other.amount);
    return who.blank() || who.overlap(other.who) >= ALIKE ? number : 0.5 * number;
  }

  @Override
  public String shown() {
    return (AmountFill.shown(amount) + " " + who.text()).strip();
  }
}
