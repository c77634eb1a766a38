package org.casus.evaluate;

import java.util.List;

/**
 * Where something happened: the person's most exact place is to be among all that the machine gives.
 *
 * @param exact the most exact place
 * @param all that one, what it lies within, and further places side by side
 */
record PlaceFill(Named exact, List<Named> all) implements Fill {

  /** Copies the list. */
  PlaceFill {
    all = List.copyOf(all);
  }

  @Override
  public double credit(Fill read) {
    return read instanceof PlaceFill other && other.all.stream().anyMatch(exact::samePlace) ? 1 : 0;
  }

  @Override
  public String shown() {
    return exact.shown();
  }
}
