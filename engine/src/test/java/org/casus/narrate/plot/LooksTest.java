package org.casus.narrate.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Table;
import org.junit.jupiter.api.Test;

/** Layers that ask for one look are told apart all the same. */
class LooksTest {
  private static final double[] AT = {0, 1};

  private static Plot plot(List<Layer> layers) {
    return new Plot("p", "A plot", "", Axis.linear("x"), Axis.linear("y"), layers, new Table(List.of("x"), List.of()));
  }

  private static long kinds(List<Layer> layers, String pattern) {
    String svg = new Sheet(plot(layers), Format.WIDE).draw(false).toString();
    return Pattern.compile(pattern).matcher(svg).results().map(MatchResult::group).distinct().count();
  }

  @Test
  void fiveSolidLinesHaveFiveKindsOfDashes() {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      layers.add(new Line("line " + i, AT, AT, Line.Stroke.SOLID));
    }
    assertEquals(5, kinds(layers, " d[0-4]\""));
    assertEquals(5, kinds(layers, "ln s[0-4]"));
  }

  @Test
  void oneNameHasOneLook() {
    List<Layer> layers = List.of(new Line("a", AT, AT, Line.Stroke.SOLID), new Line("a", AT, AT, Line.Stroke.SOLID),
        new Points("a", AT, AT, Points.Shape.DISC), new Line("b", AT, AT, Line.Stroke.DASHED));
    assertEquals(2, kinds(layers, "ln s[0-4] d[0-4]"));
    assertEquals(1, kinds(layers, "pt f[0-4]"));
  }

  @Test
  void fiveLayersOfDiscsHaveFiveShapes() {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      layers.add(new Points("points " + i, AT, AT, Points.Shape.DISC));
    }
    Looks looks = new Looks(plot(layers));
    assertEquals(5, layers.stream().map(each -> looks.shape((Points) each)).distinct().count());
    assertEquals(4, kinds(layers, "<(circle|rect|path) class=\"pt(-open)? "), "circle, two kinds of path, rect");
  }

  @Test
  void fiveLayersOfBarsHaveFivePatterns() {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      layers.add(new Bars("bars " + i, AT, AT));
    }
    assertEquals(4, kinds(layers, "<pattern id=\"p-wide-bars-[0-9]\""));
    assertEquals(5, kinds(layers, "column(-open)? g[0-9]"));
  }
}
