package org.casus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.casus.assertion.EventAssertion;
import org.casus.extract.Reading;
import org.casus.knowledge.Knowledge;
import org.casus.narrate.CaseFile;
import org.casus.pipeline.CaseRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reader reaches, on the project's own annotated reports, at least what it reached before. A floor lies a little
 * under what was reached when it was set: raise it when the reader gets better, and never change an annotation for it.
 */
class AnnotatedReportsTest {

  private static final Path REPORTS = Path.of("..", "examples", "annotated");
  private static final Map<Aspect, Double> FLOORS = Map.of(
      GoldAspects.EVENTS, 0.68,
      GoldAspects.SLOTS, 0.54,
      GoldAspects.ATTRIBUTIONS, 0.25,
      GoldAspects.RELATIONS_COARSE, 0.36,
      GoldAspects.FIGURES, 0.57,
      GoldAspects.JUDGMENTS, 0.54,
      GoldAspects.SOURCES, 0.44,
      GoldAspects.LIKELIHOOD, 0.92,
      GoldAspects.FACTS, 0.87,
      GoldAspects.GROUNDED, 1.0);

  private static final GoldYardstick YARDSTICK = GoldReports.open(REPORTS);
  private static CaseFile caseFile = new CaseFile(List.of(), List.of(), List.of());

  @BeforeAll
  static void readOnce() {
    caseFile = CaseRun.open(Knowledge.shipped()).read(YARDSTICK.intake(), 2, (file, tokens) -> { });
  }

  @Test
  void nothingIsWrongWithTheAnnotations() {
    assertEquals(List.of(), YARDSTICK.intake().issues());
    assertTrue(YARDSTICK.intake().reports().size() >= 9, "annotated reports are missing");
  }

  @Test
  void reachesWhatItReachedBefore() {
    Evaluation evaluation = YARDSTICK.compare(caseFile);
    tell(evaluation);
    assertEquals(Map.of(), below(evaluation));
  }

  @Test
  void aReaderThatFindsNoEventsFails() {
    Map<Aspect, Double> below = below(YARDSTICK.compare(broken(reading -> new Reading(reading.report(), List.of(),
        reading.attributions(), reading.relations(), reading.figures(), reading.judgments(), reading.sources()))));
    assertTrue(below.containsKey(GoldAspects.EVENTS) && below.containsKey(GoldAspects.SLOTS), below.toString());
    assertFalse(below.containsKey(GoldAspects.RELATIONS_COARSE), below.toString());
  }

  @Test
  void aReaderThatFindsNothingElseFails() {
    Map<Aspect, Double> below = below(YARDSTICK.compare(broken(reading -> new Reading(reading.report(),
        reading.events(), List.of(), List.of(), List.of(), List.of(), List.of()))));
    for (Aspect aspect : List.of(GoldAspects.ATTRIBUTIONS, GoldAspects.RELATIONS_COARSE, GoldAspects.FIGURES,
        GoldAspects.JUDGMENTS, GoldAspects.SOURCES)) {
      assertTrue(below.containsKey(aspect), aspect + " is not among " + below);
    }
  }

  @Test
  void aReaderThatSaysEverythingThriceFails() {
    assertTrue(below(YARDSTICK.compare(broken(AnnotatedReportsTest::thrice))).containsKey(GoldAspects.EVENTS));
  }

  private static Reading thrice(Reading reading) {
    List<EventAssertion> events = new ArrayList<>(reading.events());
    events.addAll(reading.events());
    events.addAll(reading.events());
    return new Reading(reading.report(), events, reading.attributions(), reading.relations(), reading.figures(),
        reading.judgments(), reading.sources());
  }

  private static CaseFile broken(UnaryOperator<Reading> defect) {
    return new CaseFile(caseFile.readings().stream().map(defect).toList(), List.of(), List.of());
  }

  /** The aspects that are below their floors, with the figures they reached. */
  private static Map<Aspect, Double> below(Evaluation evaluation) {
    Map<Aspect, Double> below = new LinkedHashMap<>();
    FLOORS.forEach((aspect, floor) -> {
      double reached = aspect.value(evaluation.total(aspect));
      if (reached < floor) {
        below.put(aspect, reached);
      }
    });
    return below;
  }

  /** Shows what is missed, so that a failure can be understood from the log. */
  private static void tell(Evaluation evaluation) {
    FLOORS.forEach((aspect, floor) -> System.out.printf("%-40s %.3f (floor %.2f)%n", aspect.label(),
        aspect.value(evaluation.total(aspect)), floor));
    for (Disagreement each : evaluation.disagreements(GoldAspects.EVENTS)) {
      System.out.println(each.kind() + " " + each.file() + ": " + each.noted() + each.read() + " | "
          + each.quote().replaceAll("\\s+", " "));
    }
  }
}
