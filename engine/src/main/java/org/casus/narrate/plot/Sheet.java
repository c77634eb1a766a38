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
  /** Room around a drawing that no page surrounds. */
  private static final int BORDER = 16;

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
    MarkStrip strip = new MarkStrip(marks(), across, format);
    double top = y + Math.max(9, strip.height() + 4);
    Frame frame = new Frame(plot, format, across, up.over(top + height, top), looks, patterns);
    data(frame);
    parts.addAll(side.draw(frame.y(), frame.left()));
    parts.addAll(strip.draw(top));
    return canvas(key(strip.key(), below(frame)) + 6, alone);
  }

  private List<Mark> marks() {
    return plot.layers().stream().filter(Mark.class::isInstance).map(Mark.class::cast).toList();
  }

  /** The x axis with its names. @return where it ends */
  private double below(Frame frame) {
    boolean categories = plot.x().scale() == Axis.Scale.CATEGORY;
    if (!categories) {
      double y = frame.bottom() + ticks(Ticks.on(frame.x(), false), frame);
      return centred(TextWidth.wrap(plot.x().label(), WORDS, frame.right() - frame.left(), 2), frame, y + 3);
    }
    CategoryLabels names = new CategoryLabels(plot.x(), frame.x());
    parts.addAll(names.draw(frame.bottom()));
    double y = frame.bottom() + names.height() + 3;
    y = centred(TextWidth.wrap(plot.x().label(), WORDS, frame.right() - frame.left(), 2), frame, y);
    return key(names.key(), y);
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

  /** Grid, data and the line of the x axis. */
  private void data(Frame frame) {
    parts.add(Drawings.rect("frame", frame.left(), frame.top(), frame.right() - frame.left(), frame.bottom() - frame.top()));
    boolean matrix = plot.layers().get(0) instanceof Cells;
    for (Tick tick : Ticks.on(frame.y(), true)) {
      parts.add(level("grid", frame, tick.value()));
    }
    for (int i = 0; !matrix && i < plot.y().labels().size(); i++) {
      parts.add(level("grid", frame, i));
    }
    parts.add(Element.of("g.data").addAll(new LayerDrawing(frame).all()));
    if (!matrix) {
      parts.add(level("axis", frame, frame.y().scale() == Axis.Scale.LINEAR ? frame.y().within(0) : frame.y().low()));
    }
  }

  private static Element level(String style, Frame frame, double value) {
    double y = frame.y().at(value);
    return Drawings.line(style, frame.left(), y, frame.right(), y);
  }

  /** The labels of the x axis. @return how high they are */
  private double ticks(List<Tick> ticks, Frame frame) {
    boolean second = false;
    for (Tick tick : ticks) {
      double at = frame.x().at(tick.value());
      double half = tick.width() / 2 + 1;
      double x = Math.max(half, Math.min(format.width - half, at));
      parts.add(Drawings.line("axis", at, frame.bottom(), at, frame.bottom() + 4));
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
    if (alone) {
      double width = format.width + 2 * BORDER;
      double high = bottom + 2 * BORDER;
      svg.with("viewBox", "-" + BORDER + " -" + BORDER + " " + Drawings.number(width) + " " + Drawings.number(high))
          .with("width", Drawings.number(width)).with("height", Drawings.number(high))
          .add(Drawings.rect("paper", -BORDER, -BORDER, width, high));
    }
    return svg.add(patterns.defs()).addAll(parts);
  }
}
