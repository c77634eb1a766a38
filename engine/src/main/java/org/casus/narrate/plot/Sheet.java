package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Cells;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Plot;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** Lays out one drawing of a plot from above: title, legend, label of the y axis, marks, frame, x axis, key. */
final class Sheet {
  private static final int LINE = 15;
  private static final double WORDS = 12;

  private final Plot plot;
  private final Format format;
  private final List<Element> parts = new ArrayList<>();
  private final Looks looks;
  private final Patterns patterns;
  private final Ruler up;
  private final SideLabels side;
  private final double height;

  Sheet(Plot plot, Format format) {
    this.plot = plot;
    this.format = format;
    looks = new Looks(plot);
    patterns = new Patterns(plot.id() + "-" + format.suffix());
    Extent extent = Extent.up(plot);
    Ruler raw = Ticks.rounded(new Ruler(plot.y().scale(), extent.low(), extent.high(), format.frame, 0));
    side = new SideLabels(plot.y(), Ticks.on(raw, true), format);
    height = plot.y().scale() == Axis.Scale.CATEGORY ? side.row() * plot.y().labels().size() : format.frame;
    up = raw.over(height, 0);
  }

  /** @param alone whether title and caption are part of the drawing, since no page tells them */
  Element draw(boolean alone) {
    double y = alone ? head() : 2;
    Extent extent = Extent.across(plot);
    Ruler across = new Ruler(plot.x().scale(), extent.low(), extent.high(), side.margin(), format.width - rightMargin());
    y = new Legend(new Frame(plot, format, across, up, looks, patterns)).draw(parts, y);
    y = lines("axis-name", TextWidth.wrap(plot.y().label(), WORDS, format.width - 4, 2), y);
    MarkStrip strip = new MarkStrip(plot.layers().stream().filter(Mark.class::isInstance).map(each -> (Mark) each).toList(), across, format);
    double top = y + Math.max(9, strip.height() + 4);
    Frame frame = new Frame(plot, format, across, up.over(top + height, top), looks, patterns);
    CategoryLabels names = plot.x().scale() == Axis.Scale.CATEGORY ? new CategoryLabels(plot.x(), across) : null;
    List<Tick> ticks = Ticks.on(across, false);
    frame(frame, ticks);
    parts.addAll(strip.draw(top));
    y = frame.bottom() + (names == null ? ticks(ticks, frame) : names.height());
    if (names != null) {
      parts.addAll(names.draw(frame.bottom()));
    }
    y = centred(TextWidth.wrap(plot.x().label(), WORDS, frame.right() - frame.left(), 2), frame, y + 3);
    y = key(names == null ? List.of() : names.key(), y);
    return canvas(key(strip.key(), y) + 6, alone);
  }

  private double rightMargin() {
    boolean matrix = plot.layers().get(0) instanceof Cells;
    return matrix ? 3 : plot.layers().stream().anyMatch(Mark.class::isInstance) ? 24 : 18;
  }

  private double head() {
    double y = 6;
    for (String line : TextWidth.wrap(plot.title(), 17, format.width - 4)) {
      parts.add(Drawings.text("title", 1, y + 16, line));
      y += 21;
    }
    return lines("key", TextWidth.wrap(plot.caption(), WORDS, format.width - 4), y + 3) + 6;
  }

  private double lines(String style, List<String> lines, double top) {
    double y = top;
    for (String line : lines) {
      parts.add(Drawings.text(style, 1, y + 12, line));
      y += LINE;
    }
    return y;
  }

  private double centred(List<String> lines, Frame frame, double top) {
    double y = top;
    for (String line : lines) {
      parts.add(Drawings.text("axis-name mid", (frame.left() + frame.right()) / 2, y + 12, line));
      y += LINE;
    }
    return y;
  }

  /** What numbers and letters stand for, in as many columns as have room. */
  private double key(List<String> entries, double top) {
    if (entries.isEmpty()) {
      return top;
    }
    double widest = entries.stream().mapToDouble(each -> TextWidth.of(each, WORDS)).max().orElse(0) + 20;
    int columns = (int) Math.max(1, Math.min(3, format.width / widest));
    int rows = (entries.size() + columns - 1) / columns;
    if (columns == 1) {
      return lines("key", entries.stream().flatMap(each -> TextWidth.wrap(each, WORDS, format.width - 4).stream()).toList(), top + 6);
    }
    for (int i = 0; i < entries.size(); i++) {
      parts.add(Drawings.text("key", 1 + i / rows * (double) format.width / columns, top + 18 + i % rows * LINE, entries.get(i)));
    }
    return top + 6 + rows * LINE;
  }

  /** Grid, data and the lines of the axes. */
  private void frame(Frame frame, List<Tick> ticks) {
    boolean matrix = plot.layers().get(0) instanceof Cells;
    for (Tick tick : Ticks.on(frame.y(), true)) {
      parts.add(Drawings.line("grid", frame.left(), frame.y().at(tick.value()), frame.right(), frame.y().at(tick.value())));
    }
    for (int i = 0; !matrix && i < plot.y().labels().size(); i++) {
      parts.add(Drawings.line("grid", frame.left(), frame.y().at(i), frame.right(), frame.y().at(i)));
    }
    parts.addAll(new LayerDrawing(frame).all());
    double zero = frame.y().scale() == Axis.Scale.LINEAR ? frame.y().at(frame.y().within(0)) : frame.bottom();
    if (!matrix) {
      parts.add(Drawings.line("axis", frame.left(), zero, frame.right(), zero));
    }
    for (Tick tick : ticks) {
      parts.add(Drawings.line("axis", frame.x().at(tick.value()), frame.bottom(), frame.x().at(tick.value()), frame.bottom() + 4));
    }
    parts.addAll(side.draw(frame.y(), frame.left()));
  }

  /** The labels of the x axis. @return how high they are */
  private double ticks(List<Tick> ticks, Frame frame) {
    boolean second = false;
    for (Tick tick : ticks) {
      double half = tick.width() / 2 + 1;
      double x = Math.max(half, Math.min(format.width - half, frame.x().at(tick.value())));
      parts.add(Drawings.text("tick mid", x, frame.bottom() + 17, tick.label()));
      if (!tick.below().isEmpty()) {
        parts.add(Drawings.text("tick mid strong", x, frame.bottom() + 30, tick.below()));
        second = true;
      }
    }
    return second ? 34 : 21;
  }

  private Element canvas(double bottom, boolean alone) {
    String id = plot.id() + "-" + format.suffix();
    String description = plot.caption().isBlank() ? plot.y().label() + " by " + plot.x().label() : plot.caption();
    Element svg = Drawings.canvas(id, format.width, bottom, plot.title(), description)
        .with("class", "plot " + (alone ? "alone" : format.suffix()));
    return svg.add(patterns.defs()).addAll(parts);
  }
}
