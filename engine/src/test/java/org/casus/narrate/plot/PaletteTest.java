package org.casus.narrate.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of series stay apart for readers without red or green cones, and stand out from the paper. */
class PaletteTest {
  /** Linear RGB as seen without long-wave cones, and without middle-wave ones (Viénot, Brettel and Mollon 1999). */
  private static final double[][][] BLIND = {
      {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
      {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}},
      {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

  private static List<double[]> palette(boolean dark) {
    String sheet = PlotDrawing.style();
    String part = dark ? sheet.substring(sheet.indexOf("dark)")) : sheet;
    String block = part.substring(part.indexOf(":root"), part.indexOf("}", part.indexOf(":root")));
    return Pattern.compile("--p[0-9]: (#[0-9a-f]{6})").matcher(block).results().map(each -> linear(each.group(1))).toList();
  }

  private static double[] linear(String hex) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double share = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] seen(double[] rgb, double[][] eye) {
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.max(0, eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2]);
    }
    return seen;
  }

  /** CIE 1976 L*a*b* under D65. */
  private static double[] lab(double[] rgb) {
    double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    double y = root(luminance(rgb));
    double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void coloursStayApart(boolean dark) {
    List<double[]> palette = palette(dark);
    assertEquals(5, palette.size());
    for (double[][] eye : BLIND) {
      for (int i = 0; i < palette.size(); i++) {
        for (int j = 0; j < i; j++) {
          double[] a = lab(seen(palette.get(i), eye));
          double[] b = lab(seen(palette.get(j), eye));
          double apart = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
          assertTrue(apart > 15, "colours " + j + " and " + i + " are " + apart + " apart, dark " + dark);
        }
      }
    }
  }

  /** 3 to 1 is what WCAG 2.1 asks of graphics. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void coloursStandOutFromThePaper(boolean dark) {
    double paper = luminance(linear(dark ? "#14191f" : "#ffffff"));
    for (double[] colour : Objects.requireNonNull(palette(dark))) {
      double light = luminance(colour);
      double contrast = (Math.max(paper, light) + 0.05) / (Math.min(paper, light) + 0.05);
      assertTrue(contrast >= 3, "contrast " + contrast);
    }
  }
}
