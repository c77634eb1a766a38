package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.Rates;

class PooledTest {

  @Property(tries = 100)
  void samplesThatAgreeGiveTheIntervalOfEach(@ForAll @DoubleRange(min = 1, max = 50) double events) {
    Rates.Rate rate = Rates.of((int) events, 12, 0.95);
    Pooled pooled = Pooled.ratio(new double[] {rate.estimate(), rate.estimate(), rate.estimate()}, Collections.nCopies(3, rate.interval()));
    assertEquals(rate.estimate(), pooled.value(), 1e-9);
    assertEquals(rate.interval().low(), pooled.interval().low(), 1e-9);
    assertEquals(rate.interval().high(), pooled.interval().high(), 1e-9);
  }

  @Property(tries = 100)
  void samplesThatDifferWidenIt(@ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -5, max = 5) Double> values) {
    double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
    Pooled pooled = Pooled.linear(numbers, values.stream().map(value -> new Interval(value - 1, value + 2)).toList());
    assertTrue(pooled.value() - pooled.interval().low() >= 1 - 1e-9);
    assertTrue(pooled.interval().high() - pooled.value() >= 2 - 1e-9);
  }

  @Property(tries = 50)
  void theMedianOfEqualPsIsThatP(@ForAll @DoubleRange(min = 0, max = 1) double p) {
    assertEquals(p, Pooled.p(new double[] {p, p, p, p}), 1e-12);
  }
}
