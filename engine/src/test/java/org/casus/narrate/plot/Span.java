package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** From where to where a drawn shape reaches in one direction. */
record Span(double from, double to) {
  private static final Pattern STEP = Pattern.compile("([MLHV])([^MLHVZ]+)");

  static Span across(Element shape) {
    return of(shape, "x", "width", "cx", 0, "H");
  }

  static Span up(Element shape) {
    return of(shape, "y", "height", "cy", 1, "V");
  }

  private static Span of(Element shape, String corner, String size, String middle, int place, String single) {
    return switch (shape.getTagName()) {
      case "rect" -> new Span(number(shape, corner), number(shape, corner) + number(shape, size));
      case "circle" -> new Span(number(shape, middle), number(shape, middle));
      case "line" -> over(List.of(number(shape, corner + "1"), number(shape, corner + "2")));
      default -> over(path(shape.getAttribute("d"), place, single));
    };
  }

  private static List<Double> path(String d, int place, String single) {
    List<Double> values = new ArrayList<>();
    for (MatchResult step : STEP.matcher(d).results().toList()) {
      double[] numbers = Arrays.stream(step.group(2).strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
      if (numbers.length == 2) {
        values.add(numbers[place]);
      } else if (step.group(1).equals(single)) {
        values.add(numbers[0]);
      }
    }
    return values;
  }

  private static Span over(List<Double> values) {
    return new Span(values.stream().min(Double::compare).orElseThrow(), values.stream().max(Double::compare).orElseThrow());
  }

  private static double number(Element shape, String attribute) {
    return Double.parseDouble(shape.getAttribute(attribute));
  }

  boolean inside(Span other, double slack) {
    return from >= other.from - slack && to <= other.to + slack;
  }
}
