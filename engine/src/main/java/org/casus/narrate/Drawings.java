package org.casus.narrate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** SVG elements with numbers that are written the same everywhere. Coordinates are in pixels of the drawing. */
public final class Drawings {
  private Drawings() {}

  /** A drawing with a name and a description for those who can't see it. */
  public static Element canvas(String id, int width, double height, String title, String description) {
    return Element.of("svg").with("viewBox", "0 0 " + width + " " + number(height)).with("role", "img")
        .with("xmlns", "http://www.w3.org/2000/svg").with("aria-labelledby", id + "-t " + id + "-d")
        .add(Element.of("title").with("id", id + "-t").text(title),
            Element.of("desc").with("id", id + "-d").text(description));
  }

  /** A rectangle; {@code style} is its class. */
  public static Element rect(String style, double x, double y, double width, double height) {
    return Element.of("rect").with("class", style).with("x", number(x)).with("y", number(y))
        .with("width", number(width)).with("height", number(height));
  }

  /** A straight line; {@code style} is its class. */
  public static Element line(String style, double x1, double y1, double x2, double y2) {
    return Element.of("line").with("class", style).with("x1", number(x1)).with("y1", number(y1))
        .with("x2", number(x2)).with("y2", number(y2));
  }

  /** A circle; {@code style} is its class. */
  public static Element circle(String style, double x, double y, double radius) {
    return Element.of("circle").with("class", style).with("cx", number(x)).with("cy", number(y))
        .with("r", number(radius));
  }

  /** Words on a baseline; {@code style} is their class. */
  public static Element text(String style, double x, double y, String words) {
    return Element.of("text").with("class", style).with("x", number(x)).with("y", number(y)).text(words);
  }

  /** The element with words that show when it is pointed at. */
  public static Element tip(Element element, String words) {
    return element.add(Element.of("title").text(words));
  }

  /** At most one decimal, no trailing zero, a point whatever the locale. */
  public static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
