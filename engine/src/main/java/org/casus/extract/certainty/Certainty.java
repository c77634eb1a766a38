package org.casus.extract.certainty;

import java.util.Locale;

/** How sure a report is of who is behind an incident. */
public enum Certainty {
  /** It says so itself. */
  FACT,
  /** Somebody suspects or accuses it, or the report hedges. */
  SUSPECTED,
  /** The organisation claims or admits it. */
  CLAIMED;

  /** The label in a model. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Certainty labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
