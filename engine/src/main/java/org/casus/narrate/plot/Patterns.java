package org.casus.narrate.plot;

import java.util.Map;
import java.util.TreeMap;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** Hatchings of one drawing, of which only those that are used are written. Not thread-safe. */
final class Patterns {
  private static final int FINE = 5;
  private static final int COARSE = 9;

  private final String prefix;
  private final Map<String, Element> used = new TreeMap<>();

  /** @param prefix begins the ids, unique on the page */
  Patterns(String prefix) {
    this.prefix = prefix;
  }

  /** A close hatching in a colour, for bars. */
  String bars(int geometry, String colour) {
    return fill("bars-" + geometry, geometry, FINE, "hatch s" + colour);
  }

  /** A wide hatching that stands back, for stretches of an axis. */
  String shade(int geometry) {
    return fill("shade-" + geometry, (geometry + 1) % 5, COARSE, "hatch-back");
  }

  /** For cells that are not to be relied on. */
  String greyed() {
    return fill("greyed", 0, FINE, "hatch-back");
  }

  private String fill(String name, int geometry, int tile, String style) {
    String id = prefix + "-" + name;
    used.computeIfAbsent(id, key -> Element.of("pattern").with("id", key).with("width", tile).with("height", tile)
        .with("patternUnits", "userSpaceOnUse").add(stroke(geometry, tile, style)));
    return "url(#" + id + ")";
  }

  private static Element stroke(int geometry, int t, String style) {
    if (geometry == 2) {
      return Drawings.circle(style + " dot", t / 2.0, t / 2.0, 0.9);
    }
    String d = switch (geometry) {
      case 0 -> "M-1 1L1 -1M0 " + t + "L" + t + " 0M" + (t - 1) + " " + (t + 1) + "L" + (t + 1) + " " + (t - 1);
      case 1 -> "M-1 " + (t - 1) + "L1 " + (t + 1) + "M0 0L" + t + " " + t + "M" + (t - 1) + " -1L" + (t + 1) + " 1";
      case 3 -> "M" + t / 2.0 + " 0V" + t;
      default -> "M0 0L" + t + " " + t + "M" + t + " 0L0 " + t;
    };
    return Element.of("path").with("class", style).with("d", d);
  }

  /** What was used. */
  Element defs() {
    Element defs = Element.of("defs");
    used.values().forEach(defs::add);
    return defs;
  }
}
