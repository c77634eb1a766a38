package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.casus.incident.Lens;

/** Whatever the record looks like, every analysis answers or refuses. */
class AnyRecordTest {
  private static final Effort LEAST = new Effort(2, 1, 40);

  @Property(tries = 150, shrinking = net.jqwik.api.ShrinkingMode.OFF, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void everyAnalysisAnswersOrRefuses(@ForAll long seed, @ForAll @IntRange(max = 60) int attacks, @ForAll @IntRange(max = 12) int strikes,
      @ForAll @IntRange(min = 1, max = 900) int days, @ForAll @IntRange(max = 5) int dates) {
    SplittableRandom random = new SplittableRandom(seed);
    Made made = new Made(Map.of("attacks", anywhere(random, attacks, days), "strikes", anywhere(random, strikes, days)));
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < dates; i++) {
      anchors.add(new Anchor(LocalDate.ofEpochDay(random.nextInt(-20, days + 20)), "Round " + i, null, null));
    }
    List<Double> windows = random.nextBoolean() ? List.of() : List.of((double) random.nextInt(1, 61), (double) random.nextInt(1, 61));
    LocalDate start = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(-50, days));
    for (Analysis analysis : Analyses.all()) {
      Study study = new Study("s", "What?", analysis.name(), "attacks", random.nextInt(4) == 0 ? null : "strikes", windows, List.of(), anchors, start,
          Lens.LIKELY, new Window(0, days, List.of()), seed, null);
      Finding finding = analysis.find(new Material(study, Made.selections(), made, Lens.LIKELY, LEAST, 1));
      assertFalse(finding.sentence().isBlank(), analysis.name());
    }
  }

  @Property(tries = 30, shrinking = net.jqwik.api.ShrinkingMode.OFF, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void twoFullSeriesAreAnsweredOrRefused(@ForAll long seed, @ForAll @IntRange(min = 60, max = 120) int attacks, @ForAll @IntRange(min = 60, max = 90) int strikes,
      @ForAll @IntRange(min = 728, max = 900) int days) {
    SplittableRandom random = new SplittableRandom(seed);
    Made made = new Made(Map.of("attacks", anywhere(random, attacks, days), "strikes", anywhere(random, strikes, days)));
    for (String analysis : new String[] {"reciprocity", "retaliation"}) {
      assertFalse(made.find(analysis, days, seed, LEAST, List.of()).sentence().isBlank(), analysis);
    }
  }

  /** Events anywhere, at the edges, or all on few days. */
  private static double[] anywhere(SplittableRandom random, int number, int days) {
    int kind = random.nextInt(4);
    return DoubleStream.generate(() -> switch (kind) {
      case 0 -> random.nextDouble() * days;
      case 1 -> random.nextBoolean() ? 0 : days - 0.5;
      case 2 -> days / 2;
      default -> Math.min(days - 0.5, random.nextInt(3) * (days / 3.0));
    }).limit(number).map(day -> Math.max(0, day)).sorted().toArray();
  }
}
