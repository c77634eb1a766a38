package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casus.measure.plot.Axis;
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

/** Draws the layers of a plot into its frame. */
final class LayerDrawing {
  /** With more points than this, pointing at one tells nothing more than the picture. */
  private static final int TIPS = 300;

  private static final List<Class<? extends Layer>> ORDER =
      List.of(Shade.class, Band.class, Bars.class, Level.class, Mark.class, Line.class);
  private static final int BARS = ORDER.indexOf(Bars.class);

  private final Frame frame;

  LayerDrawing(Frame frame) {
    this.frame = frame;
  }

  /** All layers, the hindmost first. */
  List<Element> all() {
    List<Layer> ordered = frame.plot().layers().stream().sorted(Comparator.comparing(LayerDrawing::depth)).toList();
    List<Element> drawn = new ArrayList<>();
    ordered.stream().filter(each -> depth(each) <= BARS).forEach(each -> drawn.add(draw(each)));
    if (ordered.stream().anyMatch(Bars.class::isInstance)) {
      ordered.stream().filter(Band.class::isInstance).forEach(each -> drawn.addAll(edges((Band) each)));
    }
    ordered.stream().filter(each -> depth(each) > BARS).forEach(each -> drawn.add(draw(each)));
    return drawn;
  }

  /** The ends of a band once more, over the bars that hide it. */
  private List<Element> edges(Band band) {
    return Stream.of(band.low(), band.high()).map(ends -> {
      StringBuilder d = new StringBuilder();
      for (int i = 0; i < ends.size(); i++) {
        d.append(i == 0 ? 'M' : 'L').append(Shapes.at(frame.x().at(band.x().get(i)), frame.y().at(ends.get(i))));
      }
      return Element.of("path").with("class", "edge b" + frame.looks().place(band)).with("d", d);
    }).toList();
  }

  private static int depth(Layer layer) {
    int place = ORDER.indexOf(layer.getClass());
    return place < 0 ? ORDER.size() : place;
  }

  private Element draw(Layer layer) {
    if (layer instanceof Line line) {
      return line(line);
    } else if (layer instanceof Band band) {
      return band(band);
    } else if (layer instanceof Points points) {
      return points(points);
    } else if (layer instanceof Bars bars) {
      return bars(bars);
    } else if (layer instanceof Mark mark) {
      double x = frame.x().at(mark.x());
      return Drawings.line("mark " + Looks.mark(mark), x, frame.top(), x, frame.bottom());
    } else if (layer instanceof Level level) {
      double y = frame.y().at(level.y());
      return Drawings.line("level l" + frame.looks().place(level), frame.left(), y, frame.right(), y);
    } else if (layer instanceof Shade shade) {
      return shade(shade);
    }
    return new CellDrawing(frame, (Cells) layer).draw();
  }

  private Element line(Line line) {
    StringBuilder d = new StringBuilder();
    Pixels seen = new Pixels(line.x().size());
    for (int i = 0; i < line.x().size(); i++) {
      double x = frame.x().at(line.x().get(i));
      double y = frame.y().at(line.y().get(i));
      if (i > 0 && i < line.x().size() - 1 && !seen.first(x, y)) {
        continue;
      }
      if (i > 0 && line.stroke() == Line.Stroke.STEP) {
        d.append('H').append(Drawings.number(x)).append('V').append(Drawings.number(y));
      } else {
        d.append(i == 0 ? 'M' : 'L').append(Shapes.at(x, y));
      }
    }
    String style = "ln s" + frame.looks().colour(line) + " d" + frame.looks().dash(line);
    return Element.of("path").with("class", style).with("d", d);
  }

  private Element band(Band band) {
    StringBuilder d = new StringBuilder();
    int n = band.x().size();
    for (int i = 0; i < 2 * n; i++) {
      int at = i < n ? i : 2 * n - 1 - i;
      double y = i < n ? band.high().get(at) : band.low().get(at);
      d.append(i == 0 ? 'M' : 'L').append(Shapes.at(frame.x().at(band.x().get(at)), frame.y().at(y)));
    }
    return Element.of("path").with("class", "band b" + frame.looks().place(band)).with("d", d.append('Z'));
  }

  private Element points(Points points) {
    Element group = Element.of("g");
    double r = points.x().size() > 150 ? 2.6 : 3.6;
    Pixels seen = new Pixels(points.x().size());
    for (int i = 0; i < points.x().size(); i++) {
      double x = points.x().get(i);
      double y = points.y().get(i);
      if (!seen.first(frame.x().at(x), frame.y().at(y))) {
        continue;
      }
      Element point = Shapes.point(frame.looks().shape(points), frame.looks().colour(points),
          frame.x().at(x), frame.y().at(y), r);
      group.add(points.x().size() > TIPS ? point : Drawings.tip(point, tip(points, x, y)));
    }
    return group;
  }

  private String tip(Layer layer, double x, double y) {
    String where = Frame.words(frame.plot().x(), x) + ": " + Frame.words(frame.plot().y(), y);
    return layer.name().isBlank() ? where : layer.name() + ", " + where;
  }

  private Element bars(Bars bars) {
    Element group = Element.of("g");
    int many = frame.looks().names(Bars.class).size();
    double slot = Math.abs(frame.x().at(frame.x().low() + Extent.slot(frame.plot())) - frame.left());
    double all = slot * (frame.plot().x().scale() == Axis.Scale.CATEGORY ? 0.7 : 0.88);
    double width = Math.max(1, Math.min(56, all / many));
    double shift = (frame.looks().place(bars) - (many - 1) / 2.0) * width;
    for (int i = 0; i < bars.positions().size(); i++) {
      double middle = frame.x().at(bars.positions().get(i)) + shift;
      bar(group, bars, i, middle, Math.max(1, many == 1 ? width : width - 2));
      if (!bars.low().isEmpty()) {
        whisker(group, middle, frame.y().at(bars.low().get(i)), frame.y().at(bars.high().get(i)));
      }
    }
    return group;
  }

  private void bar(Element group, Bars bars, int i, double middle, double width) {
    double zero = frame.y().at(0);
    double y = frame.y().at(bars.heights().get(i));
    Element bar = fill(bars, Math.min(zero, y), Math.abs(zero - y), middle - width / 2, width);
    boolean tip = bars.positions().size() <= TIPS;
    group.add(tip ? Drawings.tip(bar, tip(bars, bars.positions().get(i), bars.heights().get(i))) : bar);
  }

  /** A rectangle in the colour and pattern of the bars. */
  Element fill(Bars bars, double y, double height, double x, double width) {
    int place = frame.looks().place(bars);
    String colour = frame.looks().colour(bars);
    return place == 0 ? Drawings.rect("column g0 f" + colour + " s" + colour, x, y, width, height)
        : Drawings.rect("column-open g" + place + " s" + colour, x, y, width, height)
            .with("fill", frame.patterns().bars(place - 1, colour));
  }

  private static void whisker(Element group, double x, double low, double high) {
    group.add(Drawings.line("whisker", x, low, x, high), Drawings.line("whisker", x - 4, low, x + 4, low),
        Drawings.line("whisker", x - 4, high, x + 4, high));
  }

  private Element shade(Shade shade) {
    double from = frame.x().at(frame.x().within(shade.from()));
    double to = frame.x().at(frame.x().within(shade.to()));
    return Drawings.tip(Drawings.rect("shade", from, frame.top(), Math.max(0, to - from), frame.bottom() - frame.top())
        .with("fill", frame.patterns().shade(frame.looks().place(shade))), shade.name());
  }
}
