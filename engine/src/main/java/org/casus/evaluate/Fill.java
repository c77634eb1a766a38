package org.casus.evaluate;

/** What fills a slot of an event. */
sealed interface Fill permits Named, WordFill, PlaceFill, DateFill, AmountFill, TollFill {

  /** How right the machine's fill is when this is the person's, 0 to 1. */
  double credit(Fill read);

  /** The fill in words. */
  String shown();
}
