package org.casus.narrate.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Cells;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Table;
import org.junit.jupiter.api.Test;

/** Plots put together at random: whatever the numbers and labels, texts stay apart and inside. */
class AnyPlotTest {
  private static final String[] WORDS = {"strike", "talks", "an", "of", "Kataib", "ceasefire", "95", "multiple-launch", "Ḥizb", "WMD", "i", "announcement"};
  private static final Table NONE = new Table(List.of("x"), List.of());

  private final SplittableRandom random = new SplittableRandom(20);

  private String words(int most) {
    StringBuilder words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
    for (int i = random.nextInt(most); i > 0; i--) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /** Numbers that may be tiny, huge, negative or all the same. */
  private double[] numbers(int count, boolean positive) {
    double size = Math.pow(10, random.nextInt(-6, 9));
    double shift = positive ? size * 1e-3 : random.nextInt(3) == 0 ? -size / 2 : 0;
    double spread = random.nextInt(12) == 0 ? 0 : size;
    return IntStream.range(0, count).mapToDouble(i -> shift + spread * random.nextDouble()).sorted().toArray();
  }

  private Plot plot(int number) {
    Axis.Scale across = List.of(Axis.Scale.LINEAR, Axis.Scale.LOG, Axis.Scale.DATE).get(random.nextInt(3));
    boolean log = random.nextInt(3) == 0;
    double[] x = across == Axis.Scale.DATE ? IntStream.range(0, 20).mapToDouble(i -> 15_000.0 + i * (1 + number * 7)).toArray()
        : numbers(20, across == Axis.Scale.LOG);
    List<Layer> layers = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      layers.add(new Line("line " + i + words(9), x, numbers(20, log), List.of(Line.Stroke.values()).get(random.nextInt(3))));
      layers.add(new Points(words(5) + i, x, numbers(20, log), Points.Shape.DISC));
    }
    for (int i = random.nextInt(30); i > 0; i--) {
      layers.add(new Mark(x[random.nextInt(20)], words(number % 8 + 1), List.of(Mark.Occasion.values()).get(random.nextInt(4))));
    }
    return new Plot("p" + number, words(12), words(40), new Axis(words(12), across, List.of(), null, null),
        log ? Axis.log(words(20)) : Axis.linear(words(20)), layers, NONE);
  }

  private Plot categories(int number) {
    List<String> labels = IntStream.rangeClosed(0, random.nextInt(14)).mapToObj(i -> words(6)).toList();
    double[] at = IntStream.range(0, labels.size()).asDoubleStream().toArray();
    return new Plot("c" + number, words(12), words(9), Axis.categories(words(9), labels), Axis.linear(words(9)),
        List.of(new Bars(words(4), at, numbers(at.length, false)), new Bars("other", at, numbers(at.length, false))), NONE);
  }

  private Plot matrix(int number) {
    List<String> columns = IntStream.rangeClosed(0, random.nextInt(9)).mapToObj(i -> words(4)).toList();
    List<String> rows = IntStream.rangeClosed(0, random.nextInt(9)).mapToObj(i -> words(14)).toList();
    List<List<Cells.Cell>> cells = rows.stream().map(row -> columns.stream()
        .map(column -> new Cells.Cell(random.nextDouble() - 0.3, words(5), random.nextInt(4) == 0)).toList()).toList();
    return Plot.matrix("m" + number, words(12), words(9), words(9), words(9), new Cells(words(6), rows, columns, cells, words(5)), NONE);
  }

  @Test
  void textsStandApartAndInside() throws Exception {
    for (int i = 0; i < 120; i++) {
      check(plot(i));
      check(categories(i));
      check(matrix(i));
    }
  }

  private static void check(Plot plot) throws Exception {
    for (Format format : Format.values()) {
      String svg = new Sheet(plot, format).draw(format == Format.WIDE).toString();
      assertFalse(svg.contains("NaN") || svg.contains("Infinity"), plot.toString());
      var drawing = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      double[] view = java.util.Arrays.stream(drawing.getDocumentElement().getAttribute("viewBox").split(" ")).mapToDouble(Double::parseDouble).toArray();
      double height = view[3] + 2 * view[1];
      List<TextBox> boxes = TextBox.of(drawing);
      for (int i = 0; i < boxes.size(); i++) {
        TextBox box = boxes.get(i);
        assertTrue(box.within(format.width, height), () -> "cut off: " + box + " of " + plot.id() + " " + format);
        boxes.subList(i + 1, boxes.size()).forEach(other ->
            assertFalse(box.overlaps(other), () -> box + " overlaps " + other + " in " + plot.id() + " " + format));
      }
    }
  }
}
