package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.measure.plot.Band;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Cells;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Level;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Shade;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** Samples of a plot's layers with their names, in rows over the frame. One name stands once, whatever it is drawn with. */
final class Legend {
  private static final double SIZE = 12;
  private static final int ROW = 19;
  private static final int LINE = 15;
  private static final int SAMPLE = 28;
  private static final int GAP = 18;

  private final Frame frame;
  private final LayerDrawing drawing;
  private final Map<String, List<Layer>> entries = new LinkedHashMap<>();
  private final List<Element> drawn = new ArrayList<>();
  private double x;
  private double y;

  /** @param frame its rulers need not be those of the finished drawing */
  Legend(Frame frame) {
    this.frame = frame;
    drawing = new LayerDrawing(frame);
    boolean occasions = frame.plot().layers().stream().filter(Mark.class::isInstance)
        .map(each -> ((Mark) each).occasion()).distinct().count() > 1;
    for (Layer layer : frame.plot().layers()) {
      if (!layer.name().isBlank() && (occasions || !(layer instanceof Mark))) {
        entries.computeIfAbsent(name(layer), key -> new ArrayList<>()).add(layer);
      }
    }
    boolean needed = entries.size() > 1 || entries.values().stream().flatMap(List::stream)
        .anyMatch(each -> each instanceof Level || each instanceof Shade || each instanceof Cells);
    if (!needed) {
      entries.clear();
    }
  }

  private static String name(Layer layer) {
    return layer instanceof Mark mark ? occasion(mark.occasion()) : layer.name();
  }

  private static String occasion(Mark.Occasion occasion) {
    return switch (occasion) {
      case STRIKE -> "strike";
      case ANCHOR -> "named date";
      case CHANGE -> "estimated change";
      case START -> "start";
    };
  }

  /** Draws it from a height down. @return where it ends */
  double draw(List<Element> into, double top) {
    x = 1;
    y = top;
    entries.forEach(this::entry);
    into.addAll(drawn);
    return entries.isEmpty() ? top : y + ROW + 5;
  }

  private void entry(String name, List<Layer> layers) {
    if (layers.get(0) instanceof Cells cells) {
      ramp(cells);
      return;
    }
    double before = layers.get(0) instanceof Mark ? 17 : SAMPLE + 6;
    List<String> lines = room(name, before);
    List<String> seen = new ArrayList<>();
    for (Layer layer : layers) {
      Element sample = sample(layer);
      if (!seen.contains(sample.toString())) {
        seen.add(sample.toString());
        drawn.add(sample);
      }
    }
    words(lines, before);
  }

  /** The lines of a name; moves on to the next row where this one has no room for it. */
  private List<String> room(String name, double before) {
    double width = frame.format().width;
    if (x > 1 && x + before + TextWidth.of(name, SIZE) > width - 1) {
      x = 1;
      y += ROW;
    }
    return TextWidth.wrap(name, SIZE, width - 2 - before - x, 3);
  }

  private void words(List<String> lines, double before) {
    for (int i = 0; i < lines.size(); i++) {
      drawn.add(Drawings.text("key", x + before, y + 13 + i * LINE, lines.get(i)));
    }
    y += (lines.size() - 1) * LINE;
    x += lines.size() > 1 ? frame.format().width : before + TextWidth.of(lines.get(0), SIZE) + GAP;
  }

  private Element sample(Layer layer) {
    Looks looks = frame.looks();
    double middle = y + 9;
    if (layer instanceof Line line) {
      boolean step = line.stroke() == Line.Stroke.STEP;
      String d = step ? "M" + Shapes.at(x, middle + 4) + "h14v-8h14" : "M" + Shapes.at(x, middle) + "h" + SAMPLE;
      return Element.of("path").with("class", "ln s" + looks.colour(line) + " d" + looks.dash(line)).with("d", d);
    } else if (layer instanceof Points points) {
      return Shapes.point(looks.shape(points), looks.colour(points), x + SAMPLE / 2.0, middle, 3.6);
    } else if (layer instanceof Bars bars) {
      return drawing.fill(bars, middle - 6, 12, x + 6, 16);
    } else if (layer instanceof Band band) {
      return nested(band, middle);
    } else if (layer instanceof Level level) {
      return Drawings.line("level l" + looks.place(level), x, middle, x + SAMPLE, middle);
    } else if (layer instanceof Mark mark) {
      return Element.of("g").add(Drawings.line("mark " + Looks.mark(mark), x + 6, middle - 2, x + 6, middle + 8),
          Shapes.head(mark.occasion(), x + 6, middle - 2));
    }
    return Drawings.rect("shade", x, middle - 6, SAMPLE, 12).with("fill", frame.patterns().shade(looks.place(layer)));
  }

  /** A band over those that hold it, as dark as it lies in the plot. */
  private Element nested(Band band, double middle) {
    Element group = Element.of("g");
    for (Layer layer : frame.plot().layers()) {
      if (layer instanceof Band other && (other.equals(band) || holds(other, band))) {
        group.add(Drawings.rect("band b" + frame.looks().place(other), x, middle - 6, SAMPLE, 12));
      }
    }
    return group;
  }

  private static boolean holds(Band outer, Band inner) {
    boolean holds = outer.x().equals(inner.x());
    for (int i = 0; holds && i < inner.x().size(); i++) {
      holds = outer.low().get(i) <= inner.low().get(i) && outer.high().get(i) >= inner.high().get(i);
    }
    return holds;
  }

  /** What the shades of a matrix mean, from the lowest to the highest. */
  private void ramp(Cells cells) {
    double most = CellDrawing.most(cells);
    boolean signed = cells.cells().stream().flatMap(List::stream).anyMatch(each -> each.value() < 0);
    words(room(cells.name() + ":", 0), 0);
    int steps = (signed ? 2 : 1) * CellDrawing.SHADES;
    String low = org.casus.measure.plot.Numeral.of(signed ? -most : 0);
    String high = org.casus.measure.plot.Numeral.of(most);
    double before = TextWidth.of(low, SIZE) + 4;
    room(high, before + steps * 12 + 4);
    drawn.add(Drawings.text("key", x, y + 13, low));
    for (int i = 0; i < steps; i++) {
      double value = (signed ? i - CellDrawing.SHADES + (i < CellDrawing.SHADES ? 0 : 1) : i + 1) * most / CellDrawing.SHADES;
      drawn.add(Drawings.rect("cell " + CellDrawing.shade(value, most), x + before + i * 12, y + 3, 12, 12));
      if (value < 0) {
        drawn.add(CellDrawing.corner(x + before + i * 12 + 1, y + 4));
      }
    }
    words(List.of(high), before + steps * 12 + 4);
    if (!cells.greyed().isBlank()) {
      List<String> lines = room(cells.greyed(), SAMPLE + 6);
      drawn.add(Drawings.rect("greyed", x, y + 3, SAMPLE, 12).with("fill", frame.patterns().greyed()));
      words(lines, SAMPLE + 6);
    }
  }
}
