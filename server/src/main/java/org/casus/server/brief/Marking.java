package org.casus.server.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casus.desk.MisunderstoodException;
import org.jspecify.annotations.Nullable;

/** To whom a brief may go on: the Traffic Light Protocol 2.0 of FIRST (first.org/tlp), with its colours on black. */
public enum Marking {
  /** Anybody. */
  CLEAR("TLP:CLEAR", "FFFFFF"),
  /** The community. */
  GREEN("TLP:GREEN", "33FF00"),
  /** The organisation and its clients, who need to know. */
  AMBER("TLP:AMBER", "FFC000"),
  /** The organisation alone. */
  AMBER_STRICT("TLP:AMBER+STRICT", "FFC000"),
  /** Those whom it is given to, nobody else. */
  RED("TLP:RED", "FF2B2B");

  private final String label;
  private final String colour;

  Marking(String label, String colour) {
    this.label = label;
    this.colour = colour;
  }

  /** As it stands on every page. */
  public String label() {
    return label;
  }

  /** Its colour as six hexadecimal digits, always on black. */
  public String colour() {
    return colour;
  }

  /** The class under which style sheets know it. */
  String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The marking of this label; null for none.
   *
   * @throws MisunderstoodException when there is no such marking
   */
  static @Nullable Marking of(@Nullable String label) {
    if (label == null || label.isBlank()) {
      return null;
    }
    return Arrays.stream(values()).filter(each -> each.label.equalsIgnoreCase(label.strip())).findFirst().orElseThrow(() ->
        new MisunderstoodException("marking: \"" + label + "\" is no marking; allowed are "
            + Arrays.stream(values()).map(Marking::label).collect(Collectors.joining(", ")) + "."));
  }
}
