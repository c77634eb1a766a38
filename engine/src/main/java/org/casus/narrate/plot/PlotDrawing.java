package org.casus.narrate.plot;

import org.casus.measure.plot.Plot;
import org.casus.narrate.Element;

/**
 * Draws plots as SVG, alone or for a page. A pure function of the plot: same plot, same bytes. Thread-safe. Nothing runs or
 * is fetched, and no style attributes are used.
 */
public final class PlotDrawing {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private PlotDrawing() {}

  /** A whole SVG file with title, caption and its own colours for light, dark and print. */
  public static String file(Plot plot) {
    Element svg = new Sheet(plot, Format.WIDE).draw(true);
    return HEAD + svg.add(Element.of("style").text(PlotStyle.alone())) + "\n";
  }

  /** The same for paper: with the light colours alone, for programs that know no media. */
  public static String paper(Plot plot) {
    return HEAD + new Sheet(plot, Format.WIDE).draw(true).add(Element.of("style").text(PlotStyle.paper())) + "\n";
  }

  /** A drawing of the brief as a whole SVG file with its own colours for light, dark and print. */
  public static String alone(Element drawing) {
    return HEAD + styled(drawing, PlotStyle.drawing(true)) + "\n";
  }

  /** A drawing of the brief as a whole SVG file with the light colours alone. */
  public static String paper(Element drawing) {
    return HEAD + styled(drawing, PlotStyle.drawing(false)) + "\n";
  }

  /** The drawing with a style sheet; it is left as it was. */
  private static String styled(Element drawing, String sheet) {
    String svg = drawing.toString();
    return svg.substring(0, svg.lastIndexOf("</svg>")) + Element.of("style").text(sheet) + "</svg>";
  }

  /**
   * A figure for a page: title and caption, the drawing for wide and for narrow screens, of which the page shows one, and the
   * data. The page must hold {@link #style()} once, as {@code Page.html} takes it.
   */
  public static Element figure(Plot plot) {
    Element caption = Element.of("figcaption").add(Element.of("strong.plot-title").text(plot.title()));
    if (!plot.caption().isBlank()) {
      caption.add(Element.of("span.plot-caption").text(plot.caption()));
    }
    return Element.of("figure.plot-figure").with("id", plot.id()).add(caption, new Sheet(plot, Format.WIDE).draw(false),
        new Sheet(plot, Format.NARROW).draw(false), DataTable.of(plot));
  }

  /** The style sheet that figures need beside that of the brief. */
  public static String style() {
    return PlotStyle.page();
  }
}
