package org.casus.narrate.plot;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.narrate.Page;

/** The style sheet of plots, as it is for pages and, with all colours written out, for files that stand alone. */
final class PlotStyle {
  private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
  private static final String DARK = "@media (prefers-color-scheme: dark)";
  private static final String RULES = "svg.plot {";
  private static final String DRAWINGS = "svg text {";

  private PlotStyle() {}

  static String page() {
    return Page.style(PlotStyle.class, "plot.css");
  }

  /** Many programs that show SVG know no variables; so each rule stands once for light, for dark and for print. */
  static String alone() {
    return media(plots());
  }

  /** The rules for plots once, with the light colours. */
  static String paper() {
    return written(plots(), colours(false));
  }

  /** The rules for the drawings of a brief: for all media, or once with the light colours. */
  static String drawing(boolean everywhere) {
    String brief = Page.style(Page.class, "brief.css");
    String rules = brief.substring(brief.indexOf(DRAWINGS), brief.indexOf(".quotations {"));
    return everywhere ? media(rules) : written(rules, colours(false));
  }

  private static String plots() {
    String sheet = page();
    return Page.style(PlotStyle.class, "plot-alone.css") + sheet.substring(sheet.indexOf(RULES), sheet.indexOf("figure.plot-figure"));
  }

  private static String media(String rules) {
    String coloured = rules.lines().filter(line -> line.contains("var(")).collect(Collectors.joining("\n"));
    return written(rules, colours(false)) + DARK + " {\n" + written(coloured, colours(true)) + "\n}\n"
        + "@media print {\n" + written(coloured, colours(false)) + "\n}\n";
  }

  private static Map<String, String> colours(boolean dark) {
    String brief = Page.style(Page.class, "brief.css");
    Map<String, String> colours = variables(brief, false);
    colours.putAll(variables(page(), false));
    if (dark) {
      colours.putAll(variables(brief, true));
      colours.putAll(variables(page(), true));
    }
    return colours;
  }

  private static Map<String, String> variables(String sheet, boolean dark) {
    int from = dark ? sheet.indexOf(DARK) : 0;
    Matcher matcher = VARIABLE.matcher(sheet.substring(from, sheet.indexOf('}', from)));
    Map<String, String> variables = new TreeMap<>();
    while (matcher.find()) {
      variables.put(matcher.group(1), matcher.group(2).strip());
    }
    return variables;
  }

  private static String written(String rules, Map<String, String> colours) {
    return USE.matcher(rules).replaceAll(use -> {
      String colour = colours.get(use.group(1));
      if (colour == null) {
        throw new IllegalStateException("The style sheet of plots uses the colour --" + use.group(1)
            + ", which neither it nor brief.css gives.");
      }
      return colour;
    });
  }
}
