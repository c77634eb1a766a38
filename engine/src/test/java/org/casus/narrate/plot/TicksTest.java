package org.casus.narrate.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.casus.measure.plot.Axis.Scale;
import org.junit.jupiter.api.Test;

class TicksTest {

  private static List<String> labels(Scale scale, double low, double high, double pixels) {
    return Ticks.on(new Ruler(scale, low, high, 0, pixels), false).stream()
        .map(each -> (each.label() + " " + each.below()).strip()).toList();
  }

  private static double day(String iso) {
    return LocalDate.parse(iso).toEpochDay();
  }

  @Test
  void stepsAreRound() {
    assertEquals(List.of("0", "10", "20", "30", "40", "50"), labels(Scale.LINEAR, 0, 52, 250));
    assertEquals(List.of("−0.2", "0.0", "0.2"), labels(Scale.LINEAR, -0.29, 0.31, 140));
    assertEquals(List.of("0", "20\u202F000", "40\u202F000"), labels(Scale.LINEAR, 0, 45_000, 200));
  }

  @Test
  void ratiosGoByDecades() {
    assertEquals(List.of("0.01", "0.1", "1", "10", "100", "1000"), labels(Scale.LOG, 0.01, 1000, 300));
    assertEquals(List.of("1", "2", "5", "10", "20", "50"), labels(Scale.LOG, 1, 60, 400));
    assertEquals(List.of("3.0", "3.5", "4.0"), labels(Scale.LOG, 3, 4.2, 150));
  }

  @Test
  void datesGoByTheCalendar() {
    assertEquals(List.of("1 May 2021", "8 May", "15 May", "22 May"), labels(Scale.DATE, day("2021-05-01"), day("2021-05-27"), 260));
    assertEquals(List.of("Oct 2019", "Jan 2020", "Apr", "Jul"), labels(Scale.DATE, day("2019-08-20"), day("2020-08-02"), 200));
    assertEquals(List.of("2010", "2015", "2020"), labels(Scale.DATE, day("2007-03-01"), day("2023-03-01"), 180));
  }

  @Property
  void ticksLieOnTheAxisAndApart(@ForAll @DoubleRange(min = -1e6, max = 1e6) double low, @ForAll @DoubleRange(min = 0.01, max = 1e7) double range,
      @ForAll @IntRange(min = 120, max = 900) int pixels) {
    Ruler ruler = new Ruler(Scale.LINEAR, low, low + range, 0, pixels);
    List<Tick> ticks = Ticks.on(ruler, false);
    for (int i = 0; i < ticks.size(); i++) {
      assertTrue(ruler.holds(ticks.get(i).value()), ticks.get(i).toString());
      double apart = i == 0 ? 1e9 : ruler.at(ticks.get(i).value()) - ruler.at(ticks.get(i - 1).value());
      assertTrue(apart > (ticks.get(i).width() + ticks.get(Math.max(0, i - 1)).width()) / 2, ticks + " at " + pixels);
    }
  }

  @Property
  void aWidenedAxisEndsAtTicks(@ForAll @DoubleRange(min = -1000, max = 1000) double low, @ForAll @DoubleRange(min = 0.01, max = 5000) double range) {
    Ruler ruler = Ticks.rounded(new Ruler(Scale.LINEAR, low, low + range, 270, 0));
    List<Tick> ticks = Ticks.on(ruler, true);
    assertTrue(ruler.low() <= low + 1e-9 * range && ruler.high() >= low + range - 1e-9 * range);
    assertEquals(ruler.low(), ticks.get(0).value(), range * 1e-6);
    assertEquals(ruler.high(), ticks.get(ticks.size() - 1).value(), range * 1e-6);
  }
}
