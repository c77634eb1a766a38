package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.casus.incident.Lens;
import org.junit.jupiter.api.Test;

class StudyRunnerTest {
  private static final Window YEAR = Window.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

  @Test
  void aLensThatShowsTheSameEventsRepeatsTheFinding() throws IOException {
    for (Finding finding : measured("").findings()) {
      UnderLens own = under(finding, Lens.LIKELY);
      assertEquals(finding.estimate(), own.estimate(), finding.study().id());
      assertEquals(new UnderLens(Lens.STRICT, own.events(), own.estimate(), own.verdict()), under(finding, Lens.STRICT), finding.study().id());
    }
  }

  @Test
  void aLensThatShowsOtherEventsIsComputed() throws IOException {
    Finding rate = measured("2020-03-03,inclusive\n2020-03-04,inclusive\n").findings().get(0);
    assertEquals(under(rate, Lens.LIKELY).events() + 2, under(rate, Lens.INCLUSIVE).events());
    assertNotEquals(under(rate, Lens.LIKELY).estimate(), under(rate, Lens.INCLUSIVE).estimate());
  }

  @Test
  void eventsThatStandInBothSeriesAreRefused() {
    double[] same = Made.uniform(new java.util.SplittableRandom(1), 80, 365);
    Made made = new Made(Map.of("attacks", same, "strikes", same));
    for (Analysis analysis : Analyses.all()) {
      Finding finding = new StudyRunner(made, Effort.QUICK, 1).find(Made.study(analysis.name(), 365, 1, List.of()), Made.selections());
      if (analysis.paired()) {
        assertEquals(Verdict.REFUSED, finding.verdict(), finding.sentence());
      }
    }
  }

  private static UnderLens under(Finding finding, Lens lens) {
    return finding.lenses().stream().filter(each -> each.lens() == lens).findFirst().orElseThrow();
  }

  private static Measured measured(String more) throws IOException {
    StringBuilder table = new StringBuilder("date,lens\n");
    for (int i = 0; i < 30; i++) {
      table.append(LocalDate.of(2020, 1, 3).plusDays(i * i % 360)).append(",strict\n");
    }
    TableEvents events = TableEvents.read(new StringReader(table + more), Map.of(), Map.of());
    Plan plan = new UsualPlan(Selection.ATTACKS, null, List.of(LocalDate.of(2020, 6, 1)), List.of(), null, Lens.LIKELY, 1).in(YEAR);
    return new StudyRunner(events, new Effort(6, 2, 600), 1).run(plan);
  }
}
