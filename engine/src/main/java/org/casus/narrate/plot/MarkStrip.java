package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.measure.plot.Mark;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** The labels of a plot's marks in rows above its frame; numbers with a key below where the labels have no room. */
final class MarkStrip {
  private static final double SIZE = 11;
  private static final int ROW = 15;
  private static final double GAP = 6;

  private final Ruler x;
  private final double width;
  private final List<Mark> marks;
  private List<Placed> placed = new ArrayList<>();
  private final boolean numbered;

  /** A label in a row, counted from the frame up; {@code from} and {@code to} are its ends across. */
  private record Placed(Mark mark, String words, int row, double from, double to) {}

  MarkStrip(List<Mark> marks, Ruler x, Format format) {
    this.x = x;
    this.width = format.width;
    this.marks = marks.stream().sorted(Comparator.comparingDouble(Mark::x)).toList();
    numbered = !place(this.marks.stream().map(Mark::name).toList(), format.rows);
    if (numbered) {
      List<String> numbers = new ArrayList<>();
      for (int i = 1; i <= marks.size(); i++) {
        numbers.add(Integer.toString(i));
      }
      place(numbers, marks.size());
    }
  }

  /** From the right to the left, so that a label may reach over the lines of marks that stay below it. */
  private boolean place(List<String> words, int rows) {
    placed = new ArrayList<>();
    for (int i = marks.size() - 1; i >= 0; i--) {
      Placed label = free(marks.get(i), words.get(i), rows);
      if (label == null) {
        return false;
      }
      placed.add(label);
    }
    return true;
  }

  private @org.jspecify.annotations.Nullable Placed free(Mark mark, String words, int rows) {
    double at = x.at(mark.x());
    double wide = TextWidth.of(words, SIZE);
    for (int i = 0; i < 2 * rows; i++) {
      boolean right = i < rows;
      int row = right ? i : 2 * rows - 1 - i;
      double from = right ? at + GAP : at - GAP - wide;
      Placed label = new Placed(mark, words, row, from, from + wide);
      boolean inside = from >= 1 && from + wide <= width - 1;
      if (inside && placed.stream().noneMatch(other -> touch(label, other))) {
        return label;
      }
    }
    return null;
  }

  /** Whether two labels share a place, or the line up to one goes through the other. */
  private boolean touch(Placed a, Placed b) {
    boolean same = a.row() == b.row() && a.from() < b.to() + GAP && b.from() < a.to() + GAP;
    return same || crosses(a, b) || crosses(b, a);
  }

  private boolean crosses(Placed line, Placed label) {
    double at = x.at(line.mark().x());
    return line.row() >= label.row() && at > label.from() - 3 && at < label.to() + 3;
  }

  double height() {
    return marks.isEmpty() ? 0 : (placed.stream().mapToInt(Placed::row).max().orElse(0) + 1) * ROW + 6;
  }

  /** Lines and labels over a frame that begins at {@code top}. */
  List<Element> draw(double top) {
    List<Element> drawn = new ArrayList<>();
    for (Placed label : placed) {
      double at = x.at(label.mark().x());
      double baseline = top - 8 - label.row() * ROW;
      drawn.add(Drawings.line("leader", at, baseline - 8, at, top));
      drawn.add(Shapes.head(label.mark().occasion(), at, top - 1));
      drawn.add(Drawings.text("tick strong", label.from(), baseline, label.words()));
    }
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
