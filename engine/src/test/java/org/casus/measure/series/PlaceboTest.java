package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.Thinning;
import org.casus.measure.tempo.Draws;
import org.casus.measure.tempo.Rates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates around a strike that does nothing, or something. */
class PlaceboTest {
  private static final int DRAWS = 400;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5})
  void placeboDatesKeepTheirSize(double n) {
    int rejected = 0;
    int naive = 0;
    for (int i = 0; i < DRAWS; i++) {
      SplittableRandom random = new Draws(71, 1).generator(i);
      double[] events = Thinning.times(new ExpHawkes(60 * (1 - n) / 365, n, 0.2), 0, 730, random);
      double strike = 60 + 610 * random.nextDouble();
      rejected += PlaceboDates.dates(events, strike, new PlaceboDates.Frame(0, 730, 60, 0)).lower() <= 0.05 ? 1 : 0;
      naive += BeforeAfter.of(events, 0, 730, strike, 60, 0).ratio(0.95).p() <= 0.05 ? 1 : 0;
    }
    assertTrue(rejected <= 0.065 * DRAWS && rejected >= 0.015 * DRAWS, "Rejected " + rejected + " of " + DRAWS + " where nothing happens");
    assertTrue(n == 0 ? naive <= 0.065 * DRAWS : naive >= 0.15 * DRAWS, "The exact test rejected " + naive);
  }

  @Test
  void matchedPlacebosKeepTheirSizeWhereStrikesAnswerBursts() {
    Trigger trigger = new Trigger(5, 14);
    int tested = 0;
    int rejected = 0;
    double fell = 0;
    for (int i = 0; i < DRAWS; i++) {
      double[] events = Thinning.times(new ExpHawkes(50 / 365.0, 0.5, 0.2), 0, 1460, new Draws(72, 1).generator(i));
      double[] bursts = Arrays.stream(PlaceboDates.bursts(events, trigger)).filter(t -> t >= 60 && t <= 1400).toArray();
      if (bursts.length < 25) {
        continue;
      }
      double[] strike = {bursts[new Draws(73, 1).generator(i).nextInt(bursts.length)]};
      Placebo placebo = PlaceboDates.matched(events, strike, 0, new PlaceboDates.Frame(0, 1460, 60, 0), trigger);
      tested++;
      rejected += placebo.lower() <= 0.05 ? 1 : 0;
      fell += placebo.median() < 0 ? 1 : 0;
    }
    assertTrue(tested >= 50, "Tested " + tested);
    assertTrue(rejected <= 0.07 * tested + 1, "Rejected " + rejected + " of " + tested + " where strikes do nothing");
    assertTrue(fell > 0.5 * tested, "After a burst it looks calmer whether or not there is a strike: " + fell + " of " + tested);
  }

  @Test
  void strikesThatEndAttacksAreFound() {
    double[] events = new double[120];
    Arrays.setAll(events, i -> i * 3.0 + (i % 3) * 0.4);
    double[] quiet = Arrays.stream(events).filter(t -> t <= 180 || t > 240).toArray();
    PlaceboDates.Frame frame = new PlaceboDates.Frame(0, 360, 60, 0);
    Placebo placebo = PlaceboDates.dates(quiet, 180, frame);
    assertEquals(240, placebo.others());
    assertTrue(placebo.lower() <= 0.02, placebo::toString);
    assertTrue(BeforeAfter.of(quiet, 0, 360, 180, 60, 0).ratio(0.95).interval().high() < 0.5);
  }

  @Test
  void sidesByHand() {
    double[] events = {1, 5, 8, 9, 10, 11, 14, 20};
    assertEquals(new BeforeAfter(3, 5, 2, 5), BeforeAfter.of(events, 0, 30, 10, 5, 0));
    assertEquals(new BeforeAfter(1, 3, 2, 5), BeforeAfter.of(events, 0, 30, 10, 5, 2));
    assertEquals(new BeforeAfter(4, 10, 3, 10), BeforeAfter.of(events, 0, 20, 10, 50, 0));
    assertEquals(Rates.ratio(2, 5, 3, 5, 0.95), BeforeAfter.of(events, 0, 30, 10, 5, 0).ratio(0.95));
    assertThrows(IllegalArgumentException.class, () -> BeforeAfter.of(events, 0, 30, 0, 5, 0));
  }

  @Test
  void triggersByHand() {
    double[] events = {1, 2, 3, 10, 20, 21, 22, 23, 40};
    assertTrue(new Trigger(3, 5).held(events, 3) && !new Trigger(3, 2).held(events, 3));
    assertArrayEquals(new double[] {3, 22}, PlaceboDates.bursts(events, new Trigger(3, 5)));
    PlaceboDates.Frame frame = new PlaceboDates.Frame(0, 50, 3, 0);
    assertEquals(1, PlaceboDates.matched(events, new double[] {3.5}, 0, frame, new Trigger(3, 5)).others());
    String message = String.valueOf(assertThrows(IllegalArgumentException.class,
        () -> PlaceboDates.matched(events, new double[] {30}, 0, frame, new Trigger(3, 5))).getMessage());
    assertTrue(message.contains("30"), message);
  }
}
