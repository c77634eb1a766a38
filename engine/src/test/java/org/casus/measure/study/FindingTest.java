package org.casus.measure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.casus.incident.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  @ParameterizedTest
  @ValueSource(strings = {"The strike deterred them.", "An escalation cycle is under way.", "The strike caused fewer attacks.", "Deterrence holds.", "It causes more."})
  void noFindingClaimsACause(String sentence) {
    Draft draft = new Draft(material("tempo", 5, 1));
    assertThrows(IllegalArgumentException.class, () -> draft.answer(Verdict.DESCRIBED, sentence));
  }

  @Test
  void thatItIsNoCauseMayBeSaid() {
    assertNotNull(new Draft(material("tempo", 5, 1)).answer(Verdict.DESCRIBED, "An association, not a cause."));
  }

  @Test
  void everyAnalysisAnswersOrSaysWhatIsNeeded() {
    for (Analysis analysis : Analyses.all()) {
      for (int events : new int[] {0, 1, 13, 60}) {
        Finding finding = analysis.find(material(analysis.name(), events, 1));
        assertFalse(finding.sentence().isBlank(), analysis.name());
        Refusal refusal = finding.refusal();
        assertEquals(finding.verdict() == Verdict.REFUSED, refusal != null);
        assertTrue(refusal == null || !refusal.needed().isBlank(), analysis.name());
      }
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    for (Analysis analysis : Analyses.all()) {
      Finding one = analysis.find(material(analysis.name(), 60, 1));
      Finding eight = analysis.find(material(analysis.name(), 60, 8));
      assertEquals(one.toString(), eight.toString(), analysis.name());
    }
  }

  @Test
  void namesAreUniqueAndAThirteenfoldReportIsWhole() {
    assertEquals(13, Analyses.all().stream().map(Analysis::name).distinct().count());
  }

  @Test
  void pAreAdjustedForTheNumberOfQuestions() {
    Made made = made(60);
    Plan plan = new Plan(null, Made.selections(), Analyses.all().stream().map(each -> Made.study(each.name(), 730, 1, List.of())).toList());
    Measured measured = new StudyRunner(made, Effort.QUICK, 1).run(plan);
    for (Finding finding : measured.findings()) {
      Double q = measured.q().get(finding.study().id());
      P p = finding.p();
      assertEquals(p != null && p.kind() == P.Kind.ROBUST && finding.refusal() == null, q != null, finding.study().id());
      assertTrue(q == null || p != null && q >= p.value(), finding.study().id());
      assertEquals(3, finding.lenses().size());
    }
  }

  private static Material material(String analysis, int events, int threads) {
    return new Material(Made.study(analysis, 730, 7, List.of()), Made.selections(), made(events), Lens.LIKELY, Effort.QUICK, threads);
  }

  private static Made made(int events) {
    return new Made(Map.of("attacks", Made.uniform(new SplittableRandom(1), events, 730), "strikes", Made.uniform(new SplittableRandom(2), events / 2, 730)));
  }
}
