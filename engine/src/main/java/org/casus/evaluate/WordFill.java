package org.casus.evaluate;

/** A word of a closed list: a weapon, a status. */
record WordFill(String word) implements Fill {

  @Override
  public double credit(Fill read) {
    return read instanceof WordFill other && word.equals(other.word) ? 1 : 0;
  }

  @Override
  public String shown() {
    return word;
  }
}
