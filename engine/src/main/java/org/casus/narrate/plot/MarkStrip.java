package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.measure.plot.Mark;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** The labels of a plot's marks in rows above its frame; numbers with a key below where the labels have no room. */
final class MarkStrip {
  private static final double SIZE = 11;
  private static final int ROW = 15;
  private static final double GAP = 6;

  private static final int NEAR = 11;
  private static final double CLOSE = 1.5;

  private final Ruler x;
  private final double width;
  private final List<Mark> marks;
  private final List<Label> placed = new ArrayList<>();
  private final boolean numbered;

  /**
   * A label in a row, counted from the frame up.
   *
   * @param lines where the lines lie that lead to it
   * @param from where it begins across
   * @param to where it ends
   */
  private record Label(String words, double[] lines, int row, double from, double to) {}

  MarkStrip(List<Mark> marks, Ruler x, Format format) {
    this.x = x;
    this.width = format.width;
    this.marks = marks.stream().sorted(Comparator.comparingDouble(Mark::x)).toList();
    numbered = !named(format.rows, true) && !named(format.rows, false);
    for (double near = NEAR; numbered && !numbers(near); near *= 1.5) {
      placed.clear();
    }
  }

  /**
   * Places the labels from the right to the left, so that one may reach over the lines of marks that stay below it.
   *
   * @param low whether labels that stand left of their lines are tried in the lowest row first
   */
  private boolean named(int rows, boolean low) {
    placed.clear();
    for (int i = marks.size() - 1; i >= 0; i--) {
      double at = x.at(marks.get(i).x());
      String words = marks.get(i).name();
      double wide = TextWidth.of(words, SIZE);
      boolean found = false;
      for (int row = 0; row < 2 * rows && !found; row++) {
        double from = row < rows ? at + GAP : at - GAP - wide;
        int height = row < rows ? row : low ? row - rows : 2 * rows - 1 - row;
        found = placeAt(new Label(words, new double[] {at}, height, from, from + wide), GAP - 0.5);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** Numbers over the lines; marks that lie near one another share a label such as "4–6". */
  private boolean numbers(double near) {
    for (int last = marks.size() - 1; last >= 0; ) {
      int first = last;
      while (first > 0 && x.at(marks.get(first).x()) - x.at(marks.get(first - 1).x()) < near) {
        first--;
      }
      if (!shared(first, last)) {
        return false;
      }
      last = first - 1;
    }
    return true;
  }

  private boolean shared(int first, int last) {
    double[] lines = marks.subList(first, last + 1).stream().mapToDouble(each -> x.at(each.x())).toArray();
    String words = first == last ? Integer.toString(first + 1) : (first + 1) + (last == first + 1 ? ", " : "–") + (last + 1);
    double wide = TextWidth.of(words, SIZE);
    double from = Math.max(1, Math.min(width - 1 - wide, (lines[0] + lines[lines.length - 1] - wide) / 2));
    return IntStream.range(0, marks.size()).anyMatch(row -> placeAt(new Label(words, lines, row, from, from + wide), CLOSE));
  }

  /** @param clear how many pixels lines stay off labels */
  private boolean placeAt(Label label, double clear) {
    boolean inside = label.from() >= 1 && label.to() <= width - 1;
    boolean free = inside && placed.stream().noneMatch(other -> touch(label, other, clear));
    return free && placed.add(label);
  }

  /** Whether two labels share a place, or the line up to one goes through the other. */
  private static boolean touch(Label a, Label b, double clear) {
    boolean same = a.row() == b.row() && a.from() < b.to() + GAP && b.from() < a.to() + GAP;
    return same || crosses(a, b, clear) || crosses(b, a, clear);
  }

  private static boolean crosses(Label line, Label label, double clear) {
    return line.row() >= label.row()
        && Arrays.stream(line.lines()).anyMatch(at -> at > label.from() - clear && at < label.to() + clear);
  }

  double height() {
    return marks.isEmpty() ? 0 : (placed.stream().mapToInt(Label::row).max().orElse(0) + 1) * ROW + 6;
  }

  /** Lines and labels over a frame that begins at {@code top}. */
  List<Element> draw(double top) {
    List<Element> drawn = new ArrayList<>();
    for (Label label : placed) {
      double baseline = top - 8 - label.row() * ROW;
      for (double at : label.lines()) {
        drawn.add(Drawings.line("leader", at, baseline - (numbered ? -3 : 8), at, top));
      }
      drawn.add(Drawings.text("tick strong", label.from(), baseline, label.words()));
    }
    marks.forEach(mark -> drawn.add(Shapes.head(mark.occasion(), x.at(mark.x()), top - 1)));
    return drawn;
  }

  /** What the numbers stand for; empty where the labels themselves are shown. */
  List<String> key() {
    List<String> key = new ArrayList<>();
    for (int i = 0; numbered && i < marks.size(); i++) {
      key.add((i + 1) + "  " + marks.get(i).name());
    }
    return key;
  }
}
