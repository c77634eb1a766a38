package org.casus.measure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plot refuses, and that it says why. */
class PlotTest {
  private static final Table NONE = new Table(List.of("x"), List.of());

  private static void refused(String why, Executable making) {
    String message = String.valueOf(assertThrows(IllegalArgumentException.class, making).getMessage());
    assertTrue(message.contains(why), message);
  }

  private static Plot plot(Axis x, Axis y, Layer... layers) {
    return new Plot("p", "A plot", "", x, y, List.of(layers), NONE);
  }

  private static double[] of(double... values) {
    return values;
  }

  @Test
  void layersAreChecked() {
    refused("lists of 2 and 1 numbers", () -> new Line("a", of(1, 2), of(1), Line.Stroke.SOLID));
    refused("holds NaN", () -> new Line("a", of(1, 2), of(1, Double.NaN), Line.Stroke.SOLID));
    refused("goes back from 2.0 to 1.0 at point 2", () -> new Line("a", of(2, 1), of(1, 2), Line.Stroke.SOLID));
    refused("has 1 points; it needs at least 2", () -> new Line("a", of(2), of(1), Line.Stroke.SOLID));
    refused("low end 3.0 above its high end 2.0 at point 2", () -> new Band("a", of(1, 2), of(1, 3), of(2, 2)));
    refused("Infinity", () -> new Band("a", of(1, 2), of(1, 1), of(2, Double.POSITIVE_INFINITY)));
    refused("two bars at one position", () -> new Bars("a", of(1, 1), of(1, 2)));
    refused("2 bars and 1 whiskers", () -> new Bars("a", of(1, 2), of(1, 2), of(0), of(1)));
    refused("label of a mark is blank", () -> new Mark(1, " ", Mark.Occasion.STRIKE));
    refused("from 2.0 to 2.0", () -> new Shade(2, 2, "gap"));
    refused("holds NaN", () -> new Level(Double.NaN, "mean"));
    assertEquals(0, new Points("a", of(), of(), Points.Shape.DISC).x().size());
  }

  @Test
  void matricesAreChecked() {
    Cells.Cell cell = new Cells.Cell(1, "1", false);
    refused("The row \"r\" of the matrix \"m\" has 1 cells; there are 2 columns", () ->
        new Cells("m", List.of("r"), List.of("a", "b"), List.of(List.of(cell)), ""));
    refused("does not say what that means", () ->
        new Cells("m", List.of("r"), List.of("a"), List.of(List.of(new Cells.Cell(1, "1", true))), ""));
    Cells cells = new Cells("m", List.of("r", "s"), List.of("a"), List.of(List.of(cell), List.of(cell)), "");
    refused("must be its only layer", () -> plot(Axis.linear("x"), Axis.linear("y"), cells));
    assertEquals(List.of("s", "r"), Plot.matrix("m", "M", "", "x", "y", cells, NONE).y().labels());
  }

  @Test
  void valuesMustLieOnTheirAxes() {
    Line line = new Line("a", of(0, 1), of(1, 2), Line.Stroke.SOLID);
    refused("holds 0.0 on the LOG axis \"x\"", () -> plot(Axis.log("x"), Axis.linear("y"), line));
    refused("whose categories lie at 0 to 0", () -> plot(Axis.categories("x", List.of("one")), Axis.linear("y"), line));
    refused("bars on axes that are LINEAR and LOG", () -> plot(Axis.linear("x"), Axis.log("y"), new Bars("b", of(1), of(1))));
    refused("no layers", () -> plot(Axis.linear("x"), Axis.linear("y")));
    refused("CATEGORY axis needs at least one", () -> Axis.categories("x", List.of()));
    refused("would reach from 2.0 to 1.0", () -> Axis.linear("x").downTo(2).upTo(1));
    refused("id \"No good\"", () -> new Plot("No good", "t", "", Axis.linear("x"), Axis.linear("y"), List.of(line), NONE));
    refused("Row 1 of a table has 2 cells", () -> new Table(List.of("a"), List.of(List.of("1", "2"))));
  }

  @Test
  void moreThanCanBeToldApartIsRefused() {
    Line[] lines = new Line[6];
    for (int i = 0; i < 6; i++) {
      lines[i] = new Line("line " + i, of(0, 1), of(i, i), Line.Stroke.SOLID);
    }
    refused("has 6 layers of the kind Line", () -> plot(Axis.linear("x"), Axis.linear("y"), lines));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-3, −3", "0.041287, 0.0413", "1.5, 1.5", "12345.6, 12\u202F346", "999.6, 1000", "1000000, 1\u202F000\u202F000",
      "-0.5, −0.5", "0.00001234, 1.23 × 10⁻⁵", "1234, 1234", "0.1, 0.1", "3e18, 3 × 10¹⁸"})
  void numbersAreShort(double value, String shown) {
    assertEquals(shown, Numeral.of(value));
  }

  @Test
  void numbersOfOneAxisHaveOneLength() {
    assertEquals("0.50", Numeral.of(0.5, 2));
    assertEquals("0.0", Numeral.of(-0.01, 1));
  }
}
