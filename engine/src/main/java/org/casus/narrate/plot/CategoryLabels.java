package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.plot.Axis;
import org.casus.narrate.Drawings;
import org.casus.narrate.Element;

/** Names of categories below a frame: in lines where they fit, otherwise letters with a key. */
final class CategoryLabels {
  private static final double SIZE = Tick.SIZE;
  private static final int LINE = 13;
  private static final int MOST = 4;

  private final Ruler ruler;
  private final List<List<String>> labels;
  private final List<String> key = new ArrayList<>();

  CategoryLabels(Axis axis, Ruler ruler) {
    this.ruler = ruler;
    double room = ruler.length() / axis.labels().size() - 6;
    boolean fits = axis.labels().stream().allMatch(each -> fits(each, room));
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < axis.labels().size(); i++) {
      lines.add(fits ? TextWidth.wrap(axis.labels().get(i), SIZE, room) : List.of(letter(i)));
      if (!fits) {
        key.add(letter(i) + "  " + axis.labels().get(i));
      }
    }
    labels = lines;
  }

  private static boolean fits(String label, double room) {
    boolean words = List.of(label.strip().split("\\s+")).stream().allMatch(word -> TextWidth.of(word, SIZE) <= room);
    return words && TextWidth.wrap(label, SIZE, room).size() <= MOST;
  }

  private static String letter(int i) {
    return (i < 26 ? "" : String.valueOf((char) ('A' + i / 26 - 1))) + (char) ('A' + i % 26);
  }

  double height() {
    return 6 + LINE * labels.stream().mapToInt(List::size).max().orElse(0);
  }

  List<String> key() {
    return key;
  }

  List<Element> draw(double top) {
    List<Element> drawn = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (int line = 0; line < labels.get(i).size(); line++) {
        drawn.add(Drawings.text("tick mid", ruler.at(i), top + 15 + line * LINE, labels.get(i).get(line)));
      }
    }
    return drawn;
  }
}
