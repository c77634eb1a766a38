package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casus.measure.tempo.Interval;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two by two tables against R and SciPy, and against what the intervals promise, summed over all outcomes. */
class TwoByTwoTest {

  /** R's {@code fisher.test} prints the same p, and the odds ratios to the four digits or so that its root is good for. */
  @Test
  void asOthersCompute() {
    TwoByTwo tea = new TwoByTwo(3, 1, 1, 3);
    assertEquals(0.4857143, tea.p(), 1e-6);
    assertEquals(0.2428571, tea.upperP(), 1e-6);
    assertEquals(6.408319658199662, tea.oddsRatio(), 1e-9);
    assertEquals(0.21173559544657966, tea.exactInterval(0.95).low(), 1e-9);
    assertEquals(626.2435305888141, tea.exactInterval(0.95).high(), 1e-6);
    TwoByTwo twins = new TwoByTwo(2, 15, 10, 3);
    assertEquals(0.0005367241, twins.p(), 1e-9);
    assertEquals(0.04693663904968004, twins.oddsRatio(), 1e-9);
    assertEquals(0.003317163950657366, twins.exactInterval(0.95).low(), 1e-9);
    assertEquals(0.36318960235667996, twins.exactInterval(0.95).high(), 1e-9);
  }

  @Test
  void lethalAttacksAnswered() {
    TwoByTwo table = new TwoByTwo(4, 1, 3, 32);
    assertTrue(table.p() < 0.01 && table.midP() < table.p() * 2);
    Interval mid = table.midPInterval(0.95);
    Interval exact = table.exactInterval(0.95);
    assertTrue(exact.low() < mid.low() && mid.high() < exact.high() && mid.contains(table.oddsRatio()));
    assertEquals(4 / 5.0 - 3 / 35.0, table.difference(), 1e-12);
    assertTrue(table.differenceInterval(0.95).low() > 0);
  }

  @Test
  void newcombePublishedExample() {
    Interval interval = new TwoByTwo(56, 14, 48, 32).differenceInterval(0.95);
    assertEquals(0.0524, interval.low(), 1e-4);
    assertEquals(0.3339, interval.high(), 1e-4);
  }

  @Test
  void edgesOfTheTable() {
    TwoByTwo all = new TwoByTwo(3, 0, 0, 5);
    assertEquals(Double.POSITIVE_INFINITY, all.oddsRatio());
    assertEquals(Double.POSITIVE_INFINITY, all.midPInterval(0.95).high());
    assertEquals(1 / 56.0, all.p(), 1e-12);
    TwoByTwo none = new TwoByTwo(0, 3, 0, 5);
    assertTrue(Double.isNaN(none.oddsRatio()));
    assertEquals(new Interval(0, Double.POSITIVE_INFINITY), none.midPInterval(0.95));
    assertEquals(1, none.p(), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> new TwoByTwo(0, 0, 1, 2));
  }

  @ParameterizedTest
  @CsvSource({"2, 11, 0.1, 0.45", "3, 17, 0.1, 0.69", "5, 35, 0.1, 0.92", "8, 32, 0.1, 0.98",
      "2, 11, 0.3, 0.07", "3, 17, 0.3, 0.31", "5, 35, 0.3, 0.54", "8, 32, 0.3, 0.76"})
  void powerOfTheRedLine(int lethal, int others, double answered, double power) {
    double found = 0;
    for (int x = 0; x <= lethal; x++) {
      for (int y = 0; y <= others; y++) {
        double weight = new BinomialDistribution(lethal, 0.8).probability(x) * new BinomialDistribution(others, answered).probability(y);
        found += new TwoByTwo(x, lethal - x, y, others - y).upperP() <= 0.05 ? weight : 0;
      }
    }
    assertEquals(power, found, 0.01);
  }

  @ParameterizedTest
  @CsvSource({"5, 35, 0.3, 0.3", "8, 32, 0.6, 0.2", "12, 28, 0.5, 0.5"})
  void intervalsCover(int first, int second, double one, double other) {
    double mid = 0;
    double exact = 0;
    double size = 0;
    double truth = one / (1 - one) / (other / (1 - other));
    for (int x = 0; x <= first; x++) {
      for (int y = 0; y <= second; y++) {
        double weight = new BinomialDistribution(first, one).probability(x) * new BinomialDistribution(second, other).probability(y);
        TwoByTwo table = new TwoByTwo(x, first - x, y, second - y);
        mid += table.midPInterval(0.95).contains(truth) ? weight : 0;
        exact += table.exactInterval(0.95).contains(truth) ? weight : 0;
        size += table.p() <= 0.05 ? weight : 0;
      }
    }
    assertTrue(mid >= 0.94 && exact >= 0.95 && exact >= mid, "mid-p covers " + mid + ", exact " + exact);
    assertTrue(one != other || size <= 0.05, "Size " + size);
  }
}
