package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.plot.Axis;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** What stands at the left of a frame: the ticks of numbers, or the names of rows broken into lines. */
final class SideLabels {
  private static final double SIZE = Tick.SIZE;
  private static final int LINE = 13;
  private static final double SHARE = 0.36;

  private final List<Tick> ticks;
  private final List<List<String>> names = new ArrayList<>();
  private final double width;

  SideLabels(Axis axis, List<Tick> ticks, Format format) {
    this.ticks = ticks;
    axis.labels().forEach(each -> names.add(TextWidth.wrap(each, SIZE, format.width * SHARE, 4)));
    double widest = ticks.stream().mapToDouble(each -> TextWidth.of(each.label(), SIZE)).max().orElse(0);
    width = Math.max(widest, names.stream().flatMap(List::stream).mapToDouble(each -> TextWidth.of(each, SIZE)).max().orElse(0));
  }

  /** Where the frame may begin. */
  double margin() {
    return Math.max(22, width + 9);
  }

  /** How high a row of categories must be for the longest name. */
  double row() {
    return 10 + LINE * Math.max(names.stream().mapToInt(List::size).max().orElse(1), 2);
  }

  List<Element> draw(Ruler y, double left) {
    List<Element> drawn = new ArrayList<>();
    ticks.forEach(tick -> drawn.add(Drawings.text("tick end", left - 7, y.at(tick.value()) + 4, tick.label())));
    for (int i = 0; i < names.size(); i++) {
      List<String> lines = names.get(i);
      double top = y.at(i) + 4 - (lines.size() - 1) * LINE / 2.0;
      for (int line = 0; line < lines.size(); line++) {
        drawn.add(Drawings.text("tick end", left - 7, top + line * LINE, lines.get(line)));
      }
    }
    return drawn;
  }
}
