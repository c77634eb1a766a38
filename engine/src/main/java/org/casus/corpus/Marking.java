package org.casus.corpus;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** To whom a report, or what was made of it, may go on: the Traffic Light Protocol 2.0 of FIRST (first.org/tlp), the strictest last. */
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

  /** A line that is a marking and nothing else; WHITE is what version 1 called CLEAR. */
  private static final Pattern LINE = Pattern.compile("(?m)^[ \\t/*]*TLP ?: ?(CLEAR|WHITE|GREEN|AMBER ?\\+ ?STRICT|AMBER|RED)[ \\t\\r/*]*$");

  private final String label;
  private final String colour;

  Marking(String label, String colour) {
    this.label = label;
    this.colour = colour;
  }

  /** As it stands on every page. */
  @JsonValue
  public String label() {
    return label;
  }

  /** Its colour as six hexadecimal digits, always on black. */
  public String colour() {
    return colour;
  }

  /** The class under which style sheets know it. */
  public String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The marking of this label; null for none.
   *
   * @throws IllegalArgumentException when there is no such marking
   */
  public static @Nullable Marking of(@Nullable String label) {
    if (label == null || label.isBlank()) {
      return null;
    }
    return Arrays.stream(values()).filter(each -> each.label.equalsIgnoreCase(label.strip())).findFirst().orElseThrow(() ->
        new IllegalArgumentException("\"" + label + "\" is no marking; allowed are "
            + Arrays.stream(values()).map(Marking::label).collect(Collectors.joining(", ")) + "."));
  }

  /** The strictest of some, of which those that are null say nothing; null when all are. */
  public static @Nullable Marking strictest(Collection<? extends @Nullable Marking> markings) {
    return markings.stream().filter(Objects::nonNull).map(Objects::requireNonNull).max(Comparator.naturalOrder()).orElse(null);
  }

  /** The strictest marking that stands in a line of its own in a text; null where none does. */
  static @Nullable Marking in(String text) {
    return strictest(LINE.matcher(text).results().map(line -> line.group(1).replace(" ", "").replace("WHITE", "CLEAR").replace('+', '_'))
        .map(Marking::valueOf).toList());
  }
}
