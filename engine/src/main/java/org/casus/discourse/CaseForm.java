package org.casus.discourse;

import java.util.Locale;

/** How the letters of a word are written. */
enum CaseForm {
  /** "guerrilla". */
  LOWER,
  /** "Managua". */
  NAME,
  /** "UN", "U.S.", the letters of a rank or a rifle. */
  ACRONYM;

  private static final int SHORTEST_AFTER_APOSTROPHE = 3;

  /** The form of a word as it stands; a word with a capital inside ("McCain") counts as a name. */
  static CaseForm of(String word) {
    boolean lower = word.chars().anyMatch(Character::isLowerCase);
    boolean upper = word.chars().anyMatch(Character::isUpperCase);
    return !upper ? LOWER : lower ? NAME : ACRONYM;
  }

  /** The word in this form; its length does not change. */
  String write(String word) {
    if (this == ACRONYM) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    word.chars().forEach(c -> out.append((char) Character.toLowerCase(c)));
    if (this == NAME) {
      capital(out, 0);
      int apostrophe = Math.max(out.indexOf("'"), out.indexOf("’"));
      if (apostrophe > 0 && apostrophe < 3 && out.length() > apostrophe + SHORTEST_AFTER_APOSTROPHE) {
        capital(out, apostrophe + 1);
      }
    }
    return out.toString();
  }

  private static void capital(StringBuilder word, int at) {
    word.setCharAt(at, Character.toUpperCase(word.charAt(at)));
  }

  /** The label of this form in a model. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CaseForm labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
